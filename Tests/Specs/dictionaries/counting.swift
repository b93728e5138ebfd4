let text = "the cat and the hat and the bat"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
for (word, n) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print(word, n) }
let groups = Dictionary(grouping: ["apple", "avocado", "bean"], by: { $0.first! })
print(groups["a"]!, groups["b"]!, groups.count)
print(Dictionary(uniqueKeysWithValues: [("x", 1), ("y", 2)]).sorted { $0.key < $1.key }.map { $0.value })
print(Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: +))
// expect: the 3
// expect: and 2
// expect: bat 1
// expect: cat 1
// expect: hat 1
// expect: ["apple", "avocado"] ["bean"] 2
// expect: [1, 2]
// expect: ["a": 3]
