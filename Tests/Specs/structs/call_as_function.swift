struct Polynomial {
    var coefficients: [Double]
    func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }
    func callAsFunction(_ xs: [Double]) -> [Double] { xs.map { self($0) } }
}
let p = Polynomial(coefficients: [1, 2, 3])
print(p(2), p([0, 1]), p.callAsFunction(-1))  // expect: 17.0 [1.0, 6.0] 2.0
