protocol Stage { associatedtype In; associatedtype Out }
struct Chain<A: Stage, B: Stage> where A.Out == B.In { let a: A, b: B }
struct Inc: Stage { typealias In = Int; typealias Out = Int }
func chain<A: Stage, B: Stage>(_ a: A, _ b: B) -> Chain<A, B> { Chain(a: a, b: b) }
extension Stage { func then<B: Stage>(_ b: B) -> Chain<Self, B> { Chain(a: self, b: b) } }
func describe<A, B>(_ c: Chain<A, B>) -> String { "\(A.Out.self) = \(B.In.self)" }
print(type(of: chain(Inc(), Inc())), type(of: Inc().then(Inc())), describe(Chain(a: Inc(), b: Inc())))  // expect: Chain<Inc, Inc> Chain<Inc, Inc> Int = Int
protocol Term { associatedtype Value }
struct Lit<T>: Term { typealias Value = T; let v: T }
struct Plus<A: Term, B: Term> where A.Value == B.Value, A.Value: AdditiveArithmetic { let a: A, b: B }
func + <A: Term, B: Term>(a: A, b: B) -> Plus<A, B> { Plus(a: a, b: b) }
print(type(of: Lit(v: 1) + Lit(v: 2)))  // expect: Plus<Lit<Int>, Lit<Int>>
