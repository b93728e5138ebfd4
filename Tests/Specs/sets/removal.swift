struct Tagged: Hashable {
    let id: Int, tag: String
    static func == (a: Tagged, b: Tagged) -> Bool { a.id == b.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
var tags: Set = [Tagged(id: 1, tag: "old")]
print(tags.update(with: Tagged(id: 1, tag: "new"))?.tag ?? "none", tags.first!.tag)  // expect: old new
print(tags.update(with: Tagged(id: 2, tag: "other"))?.tag ?? "none", tags.count)  // expect: none 2
var letters: Set = ["a", "b"]
print(letters.remove(at: letters.firstIndex(of: "b")!), letters)  // expect: b ["a"]
print((2...).relative(to: [1, 2, 3, 4]), (...1).relative(to: [5, 6, 7]), Range(uncheckedBounds: (lower: 1, upper: 4)))  // expect: 2..<4 0..<2 1..<4
withExtendedLifetime(letters) { print($0.count) }  // expect: 1
