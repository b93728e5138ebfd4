func f(_ x: Int) -> String { "Int" }
func f<T>(_ x: T) -> String { "generic" }
func f(_ x: Any) -> String { "Any" }
func f(_ x: Int?) -> String { "Optional" }
print(f(1), f("a"), f(nil), f(2.5), f([1]), f(1 as Int?))  // expect: Int generic Optional generic generic Optional
func g(_ x: Double) -> String { "Double" }
func g(_ x: Float) -> String { "Float" }
print(g(1 as Float), g(2 as Double))  // expect: Float Double
func h(_ x: Int, _ y: Int = 0) -> String { "two" }
func h(_ x: Int) -> String { "one" }
print(h(1), h(1, 2))  // expect: one two
func k<T: Equatable>(_ x: T) -> String { "eq" }
func k<T>(_ x: T) -> String { "any" }
print(k(1), k({ 1 }))  // expect: eq any
protocol P {}
extension Int: P {}
func m(_ x: some P) -> String { "P" }
func m(_ x: Int) -> String { "Int" }
print(m(1))  // expect: Int
// What is wanted of the whole decides how its operands are read.
struct Signal: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, CustomStringConvertible {
    var values: [Double]
    var trail: String

    init(integerLiteral value: Int) { (values, trail) = ([Double(value)], "\(value)") }
    init(floatLiteral value: Double) { (values, trail) = ([value], "\(value)") }
    init(_ values: [Double], _ trail: String) { (self.values, self.trail) = (values, trail) }

    subscript(index: Int) -> Double { values[index] }
    @_disfavoredOverload subscript(index: Int) -> Signal { Signal([values[index]], "\(trail)[\(index)]") }

    static func + (left: Signal, right: Signal) -> Signal { join(left, right, "+") { $0 + $1 } }
    static func - (left: Signal, right: Signal) -> Signal { join(left, right, "-") { $0 - $1 } }
    static func * (left: Signal, right: Signal) -> Signal { join(left, right, "*") { $0 * $1 } }
    static prefix func - (operand: Signal) -> Signal { Signal(operand.values.map { -$0 }, "-\(operand.trail)") }
    @_disfavoredOverload static func * (left: Double, right: Signal) -> Signal {
        Signal(right.values.map { left * $0 }, "\(left)·\(right.trail)")
    }
    @_disfavoredOverload static func * (left: Signal, right: Double) -> Signal {
        Signal(left.values.map { $0 * right }, "\(left.trail)·\(right)")
    }
    @_disfavoredOverload static func + (left: Signal, right: Double) -> Signal {
        Signal(left.values.map { $0 + right }, "\(left.trail)+\(right)")
    }

    private static func join(_ left: Signal, _ right: Signal, _ sign: String, _ with: (Double, Double) -> Double) -> Signal {
        Signal(zip(left.values, right.values).map(with), "(\(left.trail) \(sign) \(right.trail))")
    }
    var description: String { "\(trail) = \(values)" }
}

let x = Signal([2, 3], "x")

func product(_ x: Signal) -> Signal { x[0] * x[1] }
func polynomial(_ x: Signal) -> Signal { 5 - x[0] * x[0] }
print(product(x))  // expect: (x[0] * x[1]) = [6.0]
print(polynomial(x))  // expect: (5 - (x[0] * x[0])) = [1.0]
let number = x[0] * x[1]
print(number)  // expect: 6.0
let other: Double = x[0] + x[1] * x[0]
print(other)  // expect: 8.0
let negated: Signal = -x[1]
print(negated)  // expect: -x[1] = [-3.0]
let sum: Signal = x[0] + x[1] + x[0]
print(sum)  // expect: ((x[0] + x[1]) + x[0]) = [7.0]
let apply = { (x: Signal) -> Signal in x[1] - x[0] }
print(apply(x))  // expect: (x[1] - x[0]) = [1.0]
let a = 3.0
let m1: Signal = 2 * x[0]
print(m1)  // expect: (2 * x[0]) = [4.0]
let m2: Signal = a * x[0]
print(m2)  // expect: 3.0·x[0] = [6.0]
let m3: Signal = x[0] + 100 * x[1]
print(m3)  // expect: (x[0] + (100 * x[1])) = [302.0]
let m4: Signal = a * x[0] + x[1] * x[1]
print(m4)  // expect: (3.0·x[0] + (x[1] * x[1])) = [15.0]
let m5: Signal = x * x[1]
print(m5)  // expect: (x * x[1]) = [6.0]
let m6: Signal = a * (x[0] - x[1]) * x[0]
print(m6)  // expect: (3.0·(x[0] - x[1]) * x[0]) = [-6.0]
let m7: Signal = -x[0] * x[1]
print(m7)  // expect: (-x[0] * x[1]) = [-6.0]
let m8: Signal = (1 - x[0]) * (1 - x[0]) + 100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0])
print(m8)  // expect: (((1 - x[0]) * (1 - x[0])) + ((100 * (x[1] - (x[0] * x[0]))) * (x[1] - (x[0] * x[0])))) = [101.0]
let n1 = x * x[1]
print(n1)  // expect: (x * x[1]) = [6.0]
let n2 = x[0] * x
print(n2)  // expect: (x[0] * x) = [4.0]
let n3 = x + x[0] * x[1]
print(n3)  // expect: (x + (x[0] * x[1])) = [8.0]
let n4 = a * x[0] + x
print(n4)  // expect: (3.0·x[0] + x) = [8.0]
func take(_ s: Signal) { print(s) }
take(x[0] * 2)  // expect: (x[0] * 2) = [4.0]
take(x * x[0])  // expect: (x * x[0]) = [4.0]
