enum Registry {
    private static var values: [String: Any] = [:]
    static subscript<T>(key: String, as type: T.Type = T.self) -> T? { get { values[key] as? T } set { values[key] = newValue } }
    static subscript(name: String) -> Int { name.count }
}
Registry["s"] = "text"
print(Registry["s", as: String.self]!)  // expect: text
let n: Int = Registry["hello"]
print(n)  // expect: 5
struct Pair<A, B> { var a: A, b: B }
extension Pair where A: AdditiveArithmetic, A == B { var total: A { a + b }; static func + (l: Self, r: Self) -> Self { .init(a: l.a + r.a, b: l.b + r.b) } }
print((Pair(a: 1.5, b: 2) + Pair(a: 1, b: 1)).total)  // expect: 5.5
