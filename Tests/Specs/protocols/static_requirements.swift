protocol Zero { static var zero: Self { get }; static func + (a: Self, b: Self) -> Self; init(_ n: Int) }
extension Int: Zero {}
extension Double: Zero {}
struct V: Zero { var x = 0; static var zero: V { V() }; static func + (a: V, b: V) -> V { V(a.x + b.x) }; init(_ n: Int) { x = n }; init() {} }
func sum<T: Zero>(_ a: [T]) -> T { a.reduce(T.zero) { $0 + $1 } }
print(sum([1, 2, 3]), sum([0.5, 0.25]), sum([V(4), V(5)]).x)  // expect: 6 0.75 9
func make<T: Zero>(_ t: T.Type) -> T { t.init(7) }
print(make(Int.self), make(Double.self), make(V.self).x)  // expect: 7 7.0 7
