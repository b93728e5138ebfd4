indirect enum E: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByFloatLiteral {
    case number(Double), variable(String), both(String, E, E)
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(stringLiteral value: String) { self = .variable(value) }
    static func + (l: E, r: E) -> E { .both("+", l, r) }
    static func * (l: E, r: E) -> E { .both("*", l, r) }
}
func show(_ e: E) -> String {
    switch e {
    case .number(let d): "\(d)"
    case .variable(let s): s
    case .both(let o, let l, let r): "(\(show(l))\(o)\(show(r)))"
    }
}
let a: E = "x" * "x"
let b: E = 3 * "x" + 2
let c: E = 3 * ("x" * "x")
let d: E = ("x" + 1) * ("x" + 2.5)
print(show(a), show(b), show(c), show(d))  // expect: (x*x) ((3.0*x)+2.0) (3.0*(x*x)) ((x+1.0)*(x+2.5))
print(show(3 * "y" + 1))  // expect: ((3.0*y)+1.0)
func double() -> E { 2 * "z" }
let list: [E] = [1, "x", 2 * "x", ("x")]
print(show(double()), list.map(show))  // expect: (2.0*z) ["1.0", "x", "(2.0*x)", "x"]
var sum: E = 0
sum = sum + 2 * "k" + 3 * "m"
print(show(sum))  // expect: ((0.0+(2.0*k))+(3.0*m))
print(show(1 * "p" + sum))  // expect: ((1.0*p)+((0.0+(2.0*k))+(3.0*m)))
