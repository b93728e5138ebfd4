indirect enum Expr { case number(Double), power(Expr, Int), product(Expr, Expr) }
extension Expr: ExpressibleByIntegerLiteral, CustomStringConvertible {
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    static func * (l: Self, r: Self) -> Self { .product(l, r) }
    static func ^ (l: Self, n: Int) -> Self { .power(l, n) }
    var description: String {
        switch self {
        case .number(let value): "\(value)"
        case .power(let base, let n): "\(base)^\(n)"
        case .product(let l, let r): "(\(l) * \(r))"
        }
    }
}
let x: Expr = 7
print(3 * (x ^ 2), (x ^ -1) * x)  // expect: (3.0 * 7.0^2) (7.0^-1 * 7.0)
struct Day: Comparable, Strideable {
    let number: Int
    func distance(to other: Day) -> Int { other.number - number }
    func advanced(by n: Int) -> Day { Day(number: number + n) }
}
print(Day(number: 1) < Day(number: 2), (Day(number: 1)...Day(number: 3)).map(\.number))  // expect: true [1, 2, 3]
infix operator ?=: AssignmentPrecedence
func ?= <T>(l: inout T, r: T?) { if let r { l = r } }
var name = "old"
name ?= nil
print(name)  // expect: old
name ?= "new"
print(name)  // expect: new
