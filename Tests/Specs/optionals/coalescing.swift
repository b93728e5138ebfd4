func lookup(_ k: String) -> Int? { ["a": 1, "b": 2][k] }
print(lookup("a") ?? lookup("b") ?? 0, lookup("x") ?? lookup("b") ?? 0, lookup("x") ?? lookup("y") ?? 0)  // expect: 1 2 0
let d: Double? = nil
print(d ?? 1, (d ?? 2) + 1)  // expect: 1.0 3.0
var cache: [Int: String] = [:]
print(cache[1] ?? "new")  // expect: new
cache[1] = "old"
print(cache[1] ?? "new")  // expect: old
