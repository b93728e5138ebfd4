// Operators between values of a program's own types and numbers.
struct Point { var x = 1; func moved(_ by: Double) -> Double { by }; func g() -> Int { 1 } }
struct Force { var v: [Double]
    static func + (l: Force, r: Force) -> Force { l } }
struct Size { var v = 1.0
    static func * (l: Size, r: Double) -> Size { l }
    static func + (l: Size, r: Int) -> Size { l } }
let a = Point(), b = Point(), f = Force(v: [1]), s = Size(), d = 2.5, k = 3
let p1 = a * d  // expect error 12: binary operator '*' cannot be applied to operands of type 'Point' and 'Double'
let p2 = d * a  // expect error 14: cannot convert value of type 'Point' to expected argument type 'Double'
let p3 = a + d  // expect error 10: cannot convert value of type 'Point' to expected argument type 'Double'
let p4 = a * k  // expect error 12: binary operator '*' cannot be applied to operands of type 'Point' and 'Int'
let f1 = f * d  // expect error 12: binary operator '*' cannot be applied to operands of type 'Force' and 'Double'
let f2 = f / d  // expect error 12: binary operator '/' cannot be applied to operands of type 'Force' and 'Double'
let f3 = f - d  // expect error 10: cannot convert value of type 'Force' to expected argument type 'Double'
let s1 = d * s  // expect error 14: operator argument #2 must precede operator argument #1
let s2 = k + s  // expect error 14: operator argument #2 must precede operator argument #1
let s3 = 2 * s  // expect error 14: cannot convert value of type 'Size' to expected argument type 'Int'
let s4 = (d * s).v  // expect error 15: operator argument #2 must precede operator argument #1
let s5 = 1.0 + d * s  // expect error 20: cannot convert value of type 'Size' to expected argument type 'Double'
let c1: Point = a * 2  // expect error 19: referencing operator function '*' on 'DurationProtocol' requires that 'Point' conform to 'DurationProtocol'
let c2: Point = a / 2  // expect error 19: referencing operator function '/' on 'DurationProtocol' requires that 'Point' conform to 'DurationProtocol'
let c3: Point = a + 2  // expect error 19: binary operator '+' cannot be applied to operands of type 'Point' and 'Int'
let c4: Point = 2 * a  // expect error 19: binary operator '*' cannot be applied to operands of type 'Int' and 'Point'
func take(_ p: Point) {}
take(a * 2)  // expect error 8: referencing operator function '*' on 'DurationProtocol' requires that 'Point' conform to 'DurationProtocol'
take(2 * a)  // expect error 8: referencing operator function '*' on 'SIMD' requires that 'Point' conform to 'SIMD'
let m1 = (a * b).moved(2)  // expect error 13: binary operator '*' cannot be applied to two 'Point' operands
let m2 = (a / b).x  // expect error 13: binary operator '/' cannot be applied to two 'Point' operands
print((a * b).moved(2))  // expect error 10: binary operator '*' cannot be applied to two 'Point' operands
let m3 = [a * b]  // expect error 13: binary operator '*' cannot be applied to two 'Point' operands
let n1 = a + b  // expect error 12: binary operator '+' cannot be applied to two 'Point' operands
    + a  // expect error 5: binary operator '+' cannot be applied to two 'Point' operands
let n2 = a - b  // expect error 12: binary operator '-' cannot be applied to two 'Point' operands
    - a  // expect error 5: referencing operator function '-' on 'SIMD' requires that 'Point' conform to 'SIMD'
let n3 = (a + b) * 2  // expect error 13: referencing operator function '+' on 'SIMD' requires that 'Point' conform to 'SIMD'
let n4 = a + b + 1  // expect error 12: binary operator '+' cannot be applied to two 'Point' operands
let n5 = 0.5 * (a - b)  // expect error 19: binary operator '-' cannot be applied to two 'Point' operands
