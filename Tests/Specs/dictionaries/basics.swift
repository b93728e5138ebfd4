var d = ["one": 1, "two": 2]
d["three"] = 3
print(d["one"] as Any, d["four"] as Any, d.count, d.isEmpty)  // expect: Optional(1) nil 3 false
d["one"] = 11
d["two"] = nil
print(d.keys.sorted(), d.values.sorted())  // expect: ["one", "three"] [3, 11]
print(d["x", default: 0], d.removeValue(forKey: "one") as Any, d.removeValue(forKey: "zzz") as Any)  // expect: 0 Optional(11) nil
print(d, d.contains { $0.key == "three" }, d["three"]! + 1)  // expect: ["three": 3] true 4
if let v = d["three"] { print(v) }  // expect: 3
print(["a": 1] == ["a": 1], [Int: String]().isEmpty)  // expect: true true
