// The older meaning of flatMap: what compactMap is.
let words = ["1", "x", "3"]
print(words.flatMap { Int($0) }, words.flatMap(Int.init).reduce(0, +))  // expect: [1, 3] 4
print([[1, nil], [nil, 3]].flatMap { $0 }.flatMap { $0 })  // expect: [1, 3]
let doubled = words.flatMap { word -> Int? in
    guard let number = Int(word) else { return nil }
    return number * 2
}
print(doubled, "1a2".flatMap { Int(String($0)) }, words.flatMap { Double($0) }.max() ?? 0)  // expect: [2, 6] [1, 2] 3.0
struct Person { var boss: String? }
print([Person(boss: "Ann"), Person(boss: nil)].flatMap(\.boss))  // expect: ["Ann"]
print(words.flatMap { [$0, $0] }, words.flatMap { $0 })  // expect: ["1", "1", "x", "x", "3", "3"] ["1", "x", "3"]
