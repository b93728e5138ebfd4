struct L: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s += 1; return s } }
struct K: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s += 1000000000000; return s } }
func gens() -> [any RandomNumberGenerator] { [L(s: 1), K(s: 2)] }
for var g in gens() { print(type(of: g), g.next() % 1000, Int.random(in: 0..<100, using: &g)) }
protocol P { mutating func bump(); var n: Int { get } }
struct A: P { var n = 0; mutating func bump() { n += 1 } }
func twice<T: P>(_ p: inout T) { p.bump(); p.bump() }
var p: any P = A()
twice(&p)
print(p.n)
func roll(_ g: inout some RandomNumberGenerator) -> Int { Int(g.next() % 6) }
var g: any RandomNumberGenerator = L(s: 5)
print(roll(&g), g.next())
// expect: L 2 0
// expect: K 2 0
// expect: 2
// expect: 0 7
