struct P { var n = 1; func t() -> Int { n }; var s: String { "a" } }
let ps = [P()], a = [1, 2]
let b1 = ps.map { $0.n }.max() ?? "none"  // expect error 22: cannot convert value of type 'Int' to closure result type 'String'
let b2 = ps.map { $0.t() }.min() ?? "none"  // expect error 22: cannot convert value of type 'Int' to closure result type 'String'
let b3 = ps.map { $0.n }.first ?? "none"  // expect error 22: cannot convert value of type 'Int' to closure result type 'String'
let b4 = ps.map { $0.n }.sorted().first ?? "none"  // expect error 22: cannot convert value of type 'Int' to closure result type 'String'
let b5 = ps.map(\.n).max() ?? "none"  // expect error 17: key path value type 'Int' cannot be converted to contextual type 'String'
let b6 = ps.map { $0.s }.max() ?? 0  // expect error 22: cannot convert value of type 'String' to closure result type 'Int'
let b7 = ps.map { p in p.n }.max() ?? "none"  // expect error 26: cannot convert value of type 'Int' to closure result type 'String'
let b8 = ps.map { (p: P) -> Int in p.n }.max() ?? "none"  // expect error 29: declared closure result 'Int' is incompatible with contextual type 'String'
let b9 = ps.map { $0.n * 2 }.max() ?? "none"  // expect error 24: cannot convert value of type 'Int' to closure result type 'String'
let c1 = a.max() ?? "none"  // expect error 18: binary operator '??' cannot be applied to operands of type 'Int?' and 'String'
let c2 = a.map { $0 * 2 }.max() ?? "none"  // expect error 21: cannot convert value of type 'Int' to closure result type 'String'
let c3 = ps.filter { $0.n > 1 }.first ?? "none"  // expect error 39: binary operator '??' cannot be applied to operands of type 'P?' and 'String'
let c4 = ps.first { $0.n > 1 } ?? "none"  // expect error 32: binary operator '??' cannot be applied to operands of type 'P?' and 'String'
let c5 = ps.first?.n ?? "none"  // expect error 22: binary operator '??' cannot be applied to operands of type 'Int?' and 'String'
let c6: String = ps.map { $0.n }.max() ?? "none"  // expect error 30: cannot convert value of type 'Int' to closure result type 'String'
print(ps.map { $0.n }.max() ?? "none")
let c7 = ps.map { $0.n }.filter { $0 > 1 }.max() ?? "none"  // expect error 50: binary operator '??' cannot be applied to operands of type 'Int?' and 'String'
let c8 = ps.map { $0.n }.reduce(0, +) ?? "none"  // expect error 39: binary operator '??' cannot be applied to operands of type 'Int' and 'String'
let d1 = ps.map { Double($0.n) }.max() ?? "none"  // expect error 19: cannot convert value of type 'Double' to closure result type 'String'
let d2 = ps.map { Double($0.n) }.max() ?? 0
let d3 = ps.map { $0.n }.max() ?? 0.5  // expect error 22: cannot convert value of type 'Int' to closure result type 'Double'
let d4 = ps.map { $0.n }.max() ?? d1x  // expect error 35: cannot find 'd1x' in scope
let d5 = ps.map { $0.n }.max(by: <) ?? "none"  // expect error 22: cannot convert value of type 'Int' to closure result type 'String'
let d6 = ps.max { $0.n < $1.n }?.n ?? "none"  // expect error 36: binary operator '??' cannot be applied to operands of type 'Int?' and 'String'
let d7 = ps.map { $0.n }.last ?? P()  // expect error 22: cannot convert value of type 'Int' to closure result type 'P'
func f() -> String { ps.map { $0.n }.max() ?? "none" }  // expect error 34: cannot convert value of type 'Int' to closure result type 'String'
let k = ps.map { $0.n }.max() ?? a  // expect error 31: binary operator '??' cannot be applied to operands of type 'Int?' and '[Int]'
