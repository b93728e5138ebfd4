struct P: CustomStringConvertible { var x: Int; var description: String { "P<\(x)>" } }
print(P(x: 1), [P(x: 2)], "\(P(x: 3))", String(describing: P(x: 4)), Optional(P(x: 5)) as Any)  // expect: P<1> [P<2>] P<3> P<4> Optional(P<5>)
class C: CustomStringConvertible { var description: String { "C!" } }
print(C(), [C()])  // expect: C! [C!]
enum E: CustomStringConvertible { case a; var description: String { "case a" } }
print(E.a, ["k": E.a])  // expect: case a ["k": case a]
