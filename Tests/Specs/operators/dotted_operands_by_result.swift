precedencegroup Compose { associativity: left higherThan: MultiplicationPrecedence }
infix operator >>>: Compose
struct Lens<S, A> { let get: (S) -> A
    static func >>> <B>(l: Lens, r: Lens<A, B>) -> Lens<S, B> { Lens<S, B>(get: { r.get(l.get($0)) }) } }
extension Lens where S == [String] { static func index(_ i: Int) -> Lens<[String], String?> { Lens<[String], String?>(get: { $0.indices ~= i ? $0[i] : nil }) } }
struct P { var homes = ["x", "y"] }
let homes = Lens<P, [String]>(get: \.homes)
print((homes >>> .index(1)).get(P()) ?? "-")  // expect: y
