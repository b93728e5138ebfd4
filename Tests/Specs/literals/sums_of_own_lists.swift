struct Poly: ExpressibleByArrayLiteral { var c: [Int]
    init(arrayLiteral x: Int...) { c = x }
    static func + (a: Poly, b: Poly) -> Poly { var r = a; r.c += b.c; return r } }
let p: Poly = [1, 2], q: Poly = [3]
print([p, q].reduce([], +))  // expect: Poly(c: [1, 2, 3])
let s = [p, q].reduce([]) { $0 + $1 }
print(s)  // expect: Poly(c: [1, 2, 3])
func derivative(_ f: (Double) -> Double) -> Double { withoutActuallyEscaping(f) { g in let h = { g($0 + 0.5) - g($0 - 0.5) }; return h(2) } }
print(derivative { $0 * $0 })  // expect: 4.0
