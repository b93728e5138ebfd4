// A generic collection with two stored parts, gone through by the library's own algorithms.
struct Table<Key: Hashable> {
    private(set) var keys: [Key] = []
    private var counts: [Key: Int] = [:]
    mutating func add(_ key: Key) {
        if counts.updateValue((counts[key] ?? 0) + 1, forKey: key) == nil { keys.append(key) }
    }
}
extension Table: RandomAccessCollection {
    typealias Element = (key: Key, value: Int)
    var startIndex: Int { keys.startIndex }
    var endIndex: Int { keys.endIndex }
    subscript(position: Int) -> Element { (keys[position], counts[keys[position]]!) }
}
extension Sequence {
    func firstTwo() -> [Element] {
        var iterator = makeIterator()
        return [iterator.next(), iterator.next()].compactMap { $0 }
    }
}
var letters = Table<Character>()
for letter in "mississippi" { letters.add(letter) }
print(letters.max { $0.value < $1.value }!, letters.min { $0.value < $1.value }!)  // expect: (key: "i", value: 4) (key: "m", value: 1)
print(letters.firstTwo(), letters.reduce(0) { $0 + $1.value }, letters.contains { $0.key == "p" })  // expect: [(key: "m", value: 1), (key: "i", value: 4)] 11 true
print(letters.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key), letters.reversed().map(\.value))  // expect: ["m", "p", "i", "s"] [2, 4, 4, 1]
for (place, entry) in letters.enumerated() where entry.value > 1 { print(place, entry.key, entry.value, terminator: "; ") }
print()  // expect: 1 i 4; 2 s 4; 3 p 2; 
print(letters.elementsEqual([("m", 1), ("i", 4), ("s", 4), ("p", 2)]) { $0.key == $1.0 && $0.value == $1.1 })  // expect: true
