enum T: String { case c, f }
struct Meas<X> {
    var v: Double, s: X
    init(_ v: Double, _ s: X) { self.v = v; self.s = s }
}
extension Meas: Comparable {
    static func < (a: Self, b: Self) -> Bool { a.v < b.v }
    static func == (a: Self, b: Self) -> Bool { a.v == b.v }
}
let t = Meas(100, T.c)
print(t == Meas(0, .c), t > Meas(3, .f))  // expect: false true
enum K {
    case linear
    case other(Int)
    func callAsFunction(_ a: Int) -> Int {
        switch self {
        case .linear: return a * 2
        case .other(let n): return K.linear(a) + n
        }
    }
}
print(K.other(3)(4))  // expect: 11
class A { func f() -> String { "A" }; class var name: String { "a" } }
protocol Named: CustomStringConvertible { static var name: String { get } }
extension Named { var description: String { "<\(Self.name)>" } }
class B: Named { class var name: String { "b" } }
final class C: B { override class var name: String { "c" } }
print(B(), C(), [C()], "\(C())")  // expect: <b> <c> [<c>] <c>
