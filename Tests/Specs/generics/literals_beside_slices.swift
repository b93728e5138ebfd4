func ip<F: AdditiveArithmetic>(_ pts: [(x: F, y: F)], at x: F) -> F { pts.reduce(x) { $0 + $1.x + $1.y } }
func ip2<F: AdditiveArithmetic>(_ pts: [F], at x: F) -> F { pts.reduce(x) { $0 + $1 } }
let shares: [(x: Double, y: Double)] = [(1, 2), (3, 4)]
let ds = [1.5, 2.5]
print(ip2(Array(ds[0...1]), at: 0))  // expect: 4.0
print(ip2(Array(ds.prefix(1)), at: 0))  // expect: 1.5
print(ip(shares, at: 0))  // expect: 10.0
print(ip(Array(shares[0...1]), at: 0))  // expect: 10.0
