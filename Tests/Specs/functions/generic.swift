func first<T>(_ a: [T], where test: (T) -> Bool) -> T? {
    for x in a where test(x) { return x }
    return nil
}
print(first([1, 2, 3]) { $0 > 1 } as Any, first(["a"]) { $0 == "b" } as Any)  // expect: Optional(2) nil
func largest<T: Comparable>(_ a: T, _ b: T) -> T { a > b ? a : b }
print(largest(3, 5), largest("a", "b"), largest(2.5, 1))  // expect: 5 b 2.5
func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
print(pair(1, "x"), pair([1], 2.0).0)  // expect: (1, "x") [1]
func count<C: Collection>(_ c: C) -> Int where C.Element: Equatable { c.count }
print(count([1, 2]), count("abc"), count(1...4))  // expect: 2 3 4
