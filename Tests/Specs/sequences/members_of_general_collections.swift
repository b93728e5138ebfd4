func evens<C: RangeReplaceableCollection>(_ c: C) -> C where C.Element == Int { c.filter { $0 % 2 == 0 } }
print(evens([1, 2, 3, 4]), evens(ArraySlice([2, 3])))  // expect: [2, 4] [2]
extension RangeReplaceableCollection where Element: Equatable {
    func without(_ e: Element) -> Self { filter { $0 != e } }
    func twice() -> Self { self + self }
    func addingAll<S: Sequence>(_ s: S) -> Self where S.Element == Element { var c = self; c.append(contentsOf: s); return c }
}
print("banana".without("a"), [1, 2, 1].without(1), [1].twice(), "ab".twice(), "ab".addingAll(["c"]))  // expect: bnn [2] [1, 1] abab abc
extension LazySequenceProtocol {
    func squares() -> LazyMapSequence<Elements, Int> where Element == Int { map { $0 * $0 } }
}
print(Array([1, 2, 3].lazy.squares()))  // expect: [1, 4, 9]
extension LazySequenceProtocol where Element == Int {
    func odd() -> LazyFilterSequence<Elements> { filter { $0 % 2 == 1 } }
}
print(Array([1, 2, 3].lazy.odd()))  // expect: [1, 3]
