let v = 1
let m = 2.0
let d = v - m  // expect error 11: binary operator '-' cannot be applied to operands of type 'Int' and 'Double'
var s = 0.0
s += d * d  // expect error 8: cannot convert value of type 'Duration' to expected argument type 'Double'
s += d + d  // expect error 8: cannot convert value of type 'String' to expected argument type 'Double'
s += d
s = d * d  // expect error 7: cannot assign value of type 'Duration' to type 'Double'
let a: Double = d * d  // expect error 19: cannot convert value of type 'Duration' to specified type 'Double'
let e: Double = d + d  // expect error 19: cannot convert value of type 'String' to specified type 'Double'
print(d * d)
func z(_ x: Double) {}
z(d * d)  // expect error 5: cannot convert value of type 'Duration' to expected argument type 'Double'
func g(_ xs: [Double]) -> Double {
    var total = 0.0
    let mean = xs.reduce(0, +) / xs.count  // expect error 29: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
    for x in xs {
        let diff = x - mean
        total += diff * diff  // expect error 23: cannot convert value of type 'Duration' to expected argument type 'Double'
        total += (x - mean) * (x - mean)
    }
    return total / Double(xs.count)
}
func h(_ xs: [Double], _ n: Int) -> Double {
    let mean = xs.reduce(0, +) / n  // expect error 29: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
    return xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(n)
}
func k(_ n: Int) -> Double {
    let w = n * 0.5  // expect error 15: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
    return w * w  // expect error 14: cannot convert return expression of type 'Duration' to return type 'Double'
}
