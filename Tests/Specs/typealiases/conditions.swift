// Generic aliases ask something of their parameters.
typealias Counts<T: Hashable> = [T: Int]
typealias Unique<T> = Set<T> where T: Hashable
typealias Ordered<K: Comparable & Hashable, V> = [(key: K, value: V)]
let counts: Counts<String> = ["a": 1]
let unique: Unique<Int> = [1]
func sorted<K: Comparable & Hashable, V>(_ values: [K: V]) -> Ordered<K, V> { values.sorted { $0.key < $1.key } }
print(counts, unique, sorted(["b": 1, "a": 2]))  // expect: ["a": 1] [1] [(key: "a", value: 2), (key: "b", value: 1)]
struct Bag<Item: Hashable> {
    typealias Tally<N: Numeric> = [Item: N]
    var tally: Tally<Double> = [:]
    mutating func add(_ item: Item) { tally[item, default: 0] += 0.5 }
}
var bag = Bag<Character>()
"hello".forEach { bag.add($0) }
print(bag.tally["l"]!, Counts<Bool>().isEmpty)  // expect: 1.0 true
