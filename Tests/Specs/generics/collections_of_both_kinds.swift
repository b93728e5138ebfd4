// What is a collection anyway goes backwards as well where what it is made of does.
struct NonEmpty<Base: Collection> {
    let base: Base
    var first: Base.Element { base[base.startIndex] }
}
extension NonEmpty: Collection {
    typealias Index = Base.Index
    var startIndex: Index { base.startIndex }
    var endIndex: Index { base.endIndex }
    func index(after i: Index) -> Index { base.index(after: i) }
    subscript(position: Index) -> Base.Element { base[position] }
}
extension NonEmpty: BidirectionalCollection where Base: BidirectionalCollection {
    func index(before i: Index) -> Index { base.index(before: i) }
}
extension NonEmpty where Base.Element: Comparable {
    func highest() -> Base.Element { reduce(first) { Swift.max($0, $1) } }
}
let numbers = NonEmpty(base: [5, 2, 8])
print(numbers.count, numbers.highest(), numbers.last ?? 0, numbers.sorted())  // expect: 3 8 8 [2, 5, 8]
print(NonEmpty(base: "swift").reversed().map { String($0) }, NonEmpty(base: Set([7])).highest())  // expect: ["t", "f", "i", "w", "s"] 7
for number in numbers.dropFirst() { print(number) }
// expect: 2
// expect: 8
