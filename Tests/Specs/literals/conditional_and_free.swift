infix operator ∨: AdditionPrecedence
indirect enum Prop: ExpressibleByBooleanLiteral { case k(Bool), or(Prop, Prop), v(String); init(booleanLiteral b: Bool) { self = .k(b) } }
func ∨ (a: Prop, b: Prop) -> Prop { .or(a, b) }
let a = Prop.v("a")
let fs: [Prop] = [a ∨ true, (a ∨ true) ∨ a, false ∨ true]
print(fs.count)  // expect: 3
struct Tagged<Raw> { var raw: Raw }
extension Tagged: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral where Raw == String { init(stringLiteral v: String) { raw = v } }
let t: Tagged<String> = "x", u: Tagged<String> = "long"
print(t.raw, u.raw)  // expect: x long
protocol Shown { func shown() -> String }
extension Shown { func shown() -> String { "shown" } }
struct Box<T> { var t: T }
extension Box: Shown where T == Int {}
print(Box(t: 1).shown())  // expect: shown
protocol Sized { var size: Int { get } }
extension Sized { var twice: Int { size * 2 } }
extension Array: Sized where Element == [Int] { var size: Int { map(\.count).reduce(0, +) } }
print([[1], [2, 3]].twice)  // expect: 6
