protocol Semigroup { static func <> (l: Self, r: Self) -> Self }
infix operator <> : AdditionPrecedence
protocol Monoid: Semigroup { static var empty: Self { get } }
extension Int: Monoid { static func <> (l: Int, r: Int) -> Int { l + r }; static let empty = 0 }
extension Array: Semigroup { static func <> (l: Self, r: Self) -> Self { l + r } }
extension Array: Monoid { static var empty: Self { [] } }
extension Optional: Semigroup where Wrapped: Semigroup { static func <> (l: Self, r: Self) -> Self { switch (l, r) { case let (a?, b?): a <> b; case (let a?, nil), (nil, let a?): a; default: nil } } }
extension Optional: Monoid where Wrapped: Semigroup { static var empty: Self { nil } }
extension Dictionary: Semigroup where Value: Semigroup { static func <> (l: Self, r: Self) -> Self { l.merging(r, uniquingKeysWith: <>) } }
extension Dictionary: Monoid where Value: Semigroup { static var empty: Self { [:] } }
struct Sum<T: Numeric>: Monoid { var v: T; init(_ v: T) { self.v = v }; static var empty: Sum { Sum(.zero) }; static func <> (a: Sum, b: Sum) -> Sum { Sum(a.v + b.v) } }
struct First<T>: Monoid { var v: T?; static var empty: First { First(v: nil) }; static func <> (a: First, b: First) -> First { First(v: a.v ?? b.v) } }
struct Fn<A, B: Monoid>: Monoid { let run: (A) -> B; init(_ f: @escaping (A) -> B) { run = f }; static var empty: Fn { Fn { _ in B.empty } }; static func <> (f: Fn, g: Fn) -> Fn { Fn { f.run($0) <> g.run($0) } } }
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.empty, <>) } }
extension Sequence { func foldMap<M: Monoid>(_ f: (Element) -> M) -> M { map(f).fold() } }
print([1, 2, 3].fold(), [[1], [2]].fold(), [3, nil, 4].fold() as Any, [Int?]().fold() as Any)  // expect: 6 [1, 2] Optional(7) nil
print([["a": 1, "b": 2], ["a": 5]].fold().sorted { $0.key < $1.key }.map { "\($0)\($1)" })  // expect: ["a6", "b2"]
print([1.5, 2].foldMap(Sum.init).v, ["x", "yy"].foldMap { [$0.count: [$0]] }[2]!, [nil, 3, 4].foldMap { First(v: $0) }.v!)  // expect: 3.5 ["yy"] 3
let fn = Fn<String, Int> { $0.count } <> Fn { Int($0) ?? 0 } <> .empty
print(fn.run("12"), [fn, fn].fold().run("7"))  // expect: 14 16
