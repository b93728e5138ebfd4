import Foundation
let n = 3, x = 2.5
let a: Int = pow(2, n)  // expect error 14: cannot convert value of type 'Decimal' to specified type 'Int'
let b: Int = pow(2, 3)  // expect error 14: cannot convert value of type 'Decimal' to specified type 'Int'
let c = Int(pow(2, n))  // expect error 9: initializer 'init(_:)' requires that 'Decimal' conform to 'BinaryInteger'
let d: Double = pow(2, n)  // expect error 17: cannot convert value of type 'Decimal' to specified type 'Double'
let e = pow(n, 2)  // expect error 13: cannot convert value of type 'Int' to expected argument type 'Decimal'
let f = pow(n, n)  // expect error 13: cannot convert value of type 'Int' to expected argument type 'Decimal'
func g(_ n: Int) -> Int { n * pow(2, n) }  // expect error 31: cannot convert value of type 'Decimal' to expected argument type 'Int'
func h(_ n: Int) -> Double { pow(2, n) }  // expect error 30: cannot convert return expression of type 'Decimal' to return type 'Double'
let i: [Int] = (0..<3).map { pow(2, $0) }  // expect error 30: cannot convert value of type 'Decimal' to closure result type 'Int'
let j: Double = pow(x, n)  // expect error 24: cannot convert value of type 'Int' to expected argument type 'Double'
let k = n * pow(2, n)  // expect error 11: binary operator '*' cannot be applied to operands of type 'Int' and 'Decimal'
