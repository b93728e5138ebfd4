let word = "héllo"
for i in word.indices.dropFirst(3) { print(word[i]) }
print(word.indices.map { word[$0] }, word.indices.count, word.indices.contains(word.endIndex))
extension Collection {
    subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil }
}
print([1, 2][safe: 2] as Any, [1, 2][safe: 1] as Any, word[safe: word.startIndex] as Any)
// expect: l
// expect: o
// expect: ["h", "é", "l", "l", "o"] 5 false
// expect: nil Optional(2) Optional("h")
