struct U: ExpressibleByUnicodeScalarLiteral { var s: Unicode.Scalar; init(unicodeScalarLiteral v: Unicode.Scalar) { s = v } }
let u: U = "a"
print(u.s)  // expect: a
struct X: ExpressibleByExtendedGraphemeClusterLiteral { var s: Character; init(extendedGraphemeClusterLiteral v: Character) { s = v } }
let x: X = "b"
print(x.s)  // expect: b
enum P: ExpressibleByBooleanLiteral { case k(Bool); init(booleanLiteral b: Bool) { self = .k(b) }; static func | (a: P, b: P) -> P { a } }
let p: P = false; print(p | true)  // expect: k(false)
