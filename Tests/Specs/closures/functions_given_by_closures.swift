struct C { let r: Int
    func map<B>(_ f: (Int) -> B) -> B { f(r) } }
func pick<A>(_ a: A, _ b: A) -> A { a }
let op: (Double, Double) -> Double = pick(C(r: 1).map { _ in (+) }, C(r: 2).map { _ in { $0 - $1 } })
print(op(1, 2))  // expect: 3.0
