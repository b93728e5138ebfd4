import Foundation
// A whole number may be one of several types where nothing says which.
print(exp(1))  // expect error 7: ambiguous use of 'exp'
print(pow(2.0, 10), sqrt(2), pow(2, 3))  // expect error 7: ambiguous use of 'pow'
let angle = atan2(1, -1)  // expect error 13: ambiguous use of 'atan2'
print("\(log(10))")  // expect error 10: ambiguous use of 'log'
let fine: Double = sin(0)
print(sin(0) + fine, cos(1.0), floor(2), fine * log2(8))
print(Int(pow(2, 10)), Int(pow(2.0, 3)))  // expect error 11: ambiguous use of 'pow'
let (rate, years) = (1.5, 3)
let grown = pow(rate, years)  // expect error 13: no exact matches in call to global function 'pow'
let stated: Double = pow(rate, years)  // expect error 32: cannot convert value of type 'Int' to expected argument type 'Double'
