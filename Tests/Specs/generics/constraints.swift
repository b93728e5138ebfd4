func index<T: Equatable>(of x: T, in a: [T]) -> Int? { for i in a.indices where a[i] == x { return i }; return nil }
print(index(of: 3, in: [1, 3]) as Any, index(of: "q", in: []) as Any)  // expect: Optional(1) nil
func sum<T: Numeric>(_ a: [T]) -> T { a.reduce(0, +) }
print(sum([1, 2, 3]), sum([0.5, 1.5]))  // expect: 6 2.0
func mean<T: BinaryFloatingPoint>(_ a: [T]) -> T { a.reduce(0, +) / T(a.count) }
print(mean([1.0, 2.0]), mean([Float(1), 4]))  // expect: 1.5 2.5
func clamp<T: Comparable>(_ x: T, _ low: T, _ high: T) -> T { min(max(x, low), high) }
print(clamp(15, 0, 10), clamp("m", "a", "f"))  // expect: 10 f
func uniques<S: Sequence>(_ s: S) -> [S.Element] where S.Element: Hashable { var seen = Set<S.Element>(); return s.filter { seen.insert($0).inserted } }
print(uniques([1, 2, 1, 3]), uniques("hello"))  // expect: [1, 2, 3] ["h", "e", "l", "o"]
