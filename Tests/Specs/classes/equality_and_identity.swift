class P: Equatable, Hashable, CustomStringConvertible { var x: Int; init(_ x: Int) { self.x = x }
    static func == (a: P, b: P) -> Bool { a.x == b.x }
    func hash(into h: inout Hasher) { h.combine(x) }
    var description: String { "P\(x)" } }
let a = P(1), b = P(1), c = a
print(a == b, a === b, a === c, [a, P(2)].contains(P(2)), Set([a, b]).count, [a: "x"][b]!, [P(3), a])  // expect: true false true true 1 x [P3, P1]
print(ObjectIdentifier(a) == ObjectIdentifier(c), ObjectIdentifier(a) == ObjectIdentifier(b))  // expect: true false
