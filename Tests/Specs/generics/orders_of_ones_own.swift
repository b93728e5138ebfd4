protocol Ord { static func compare(_ a: Self, _ b: Self) -> Int }
extension Int: Ord { static func compare(_ a: Int, _ b: Int) -> Int { a - b } }
struct By<T, K: Ord>: Hashable { let path: KeyPath<T, K>; static func == (a: Self, b: Self) -> Bool { a.path == b.path }; func hash(into h: inout Hasher) { h.combine(path) } }
extension Array { func sorted<K: Ord>(_ by: By<Element, K>) -> [Element] { sorted { K.compare($0[keyPath: by.path], $1[keyPath: by.path]) < 0 } } }
struct R { var n: Int; var s: String }
print([R(n: 3, s: "a"), R(n: 1, s: "b")].sorted(By(path: \.n)).map(\.s), By(path: \R.n) == By(path: \R.n))  // expect: ["b", "a"] true
struct Reverse<O: Ord>: Ord { var v: O; static func compare(_ a: Self, _ b: Self) -> Int { O.compare(b.v, a.v) } }
extension Optional: Ord where Wrapped: Ord { static func compare(_ a: Self, _ b: Self) -> Int { switch (a, b) { case (nil, nil): 0; case (nil, _): -1; case (_, nil): 1; case let (x?, y?): Wrapped.compare(x, y) } } }
func minimum<O: Ord>(_ xs: O...) -> O { xs.dropFirst().reduce(xs[0]) { O.compare($1, $0) < 0 ? $1 : $0 } }
print(minimum(3, 1, 2), minimum(Reverse(v: 3), Reverse(v: 9)).v, minimum(4, nil, 2) as Any)  // expect: 1 9 nil
extension Ord { static func < (a: Self, b: Self) -> Bool { compare(a, b) < 0 }; func clamped(_ lo: Self, _ hi: Self) -> Self { self < lo ? lo : hi < self ? hi : self } }
print(5.clamped(1, 3), Reverse(v: 2) < Reverse(v: 1))  // expect: 3 true
