// Small things that ordinary programs took for granted.
import Foundation
struct Day: Hashable, Strideable {
    var number: Int, tag: Int
    func distance(to other: Day) -> Int { other.number - number }
    func advanced(by n: Int) -> Day { Day(number: number + n, tag: tag) }
}
let one = Day(number: 1, tag: 1), two = Day(number: 1, tag: 2)
print(one == two, one != two, [one].contains(two), [one] == [two])  // expect: true false true true
let results: [Int] = [(+), (-), (*)].map { $0(6, 3) }
print(results, [(+), (-)].map { $0(6, 3) } as [Int])  // expect: [9, 3, 18] [9, 3]
func second<T>(_ a: T, _ b: T) -> T { b }
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(second(1, nil) as Any, same(1, nil), same(nil, Optional(2)))  // expect: nil false false
print((Set(["a"]) + ["c"]).sorted())  // expect: ["a", "c"]
struct List<E>: Sequence, ExpressibleByArrayLiteral, CustomStringConvertible {
    var items: [E]
    init(arrayLiteral elements: E...) { items = elements }
    func makeIterator() -> IndexingIterator<[E]> { items.makeIterator() }
    static func + (a: List, b: List) -> List { a }
    var description: String { "List" }
}
let list: List<Int> = [3, 1]
let sum: List<Int> = list + [7]
print(list + [7, 7], sum)  // expect: [3, 1, 7, 7] List
struct Holder<E> {
    func padded(_ list: [E]) -> [E?] { list.map { $0 } + [nil] }
}
print(Holder<Int>().padded([1]))  // expect: [Optional(1), nil]
let slice = [1, 2, 3, 4][1...]
let part: ArraySlice<Int> = slice.filter { $0 > 2 }
print(part, type(of: slice.filter { $0 > 2 }))  // expect: [3, 4] Array<Int>
struct Deque: RangeReplaceableCollection {
    var items: [Int] = []
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    subscript(i: Int) -> Int { items[i] }
    func index(after i: Int) -> Int { i + 1 }
    mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == Int {
        items = Array(items[..<range.lowerBound]) + Array(new) + Array(items[range.upperBound...])
    }
}
var deque = Deque([1, 2, 3, 4])
deque.removeSubrange(2...)
deque.replaceSubrange(...0, with: [7, 8])
print(deque.items, deque.withContiguousStorageIfAvailable { $0.count } as Any)  // expect: [7, 8, 2] nil
print((3..<9).overlaps(8...12), (3...9).overlaps(8..<12), (3..<3).overlaps(1..<5))  // expect: true true false
print(PartialRangeFrom(3).contains(4), PartialRangeUpTo(4) ~= 4, PartialRangeThrough(5) ~= 5)  // expect: true false true
var scalars: Substring.UnicodeScalarView = "ab c"[...].unicodeScalars
print(scalars.popFirst()!, scalars.count, Substring(scalars))  // expect: a 3 b c
print(["item10", "Item2", "item1"].sorted { $0.localizedStandardCompare($1) == .orderedAscending })  // expect: ["item1", "Item2", "item10"]
func sample(_ prefix: String) -> String {
    var out = prefix
    let lazy = 1, open = lazy
    let end = open
    func mark() -> String { "\(end)" }
    out += mark()
    return out
}
print(sample("he"))  // expect: he1
