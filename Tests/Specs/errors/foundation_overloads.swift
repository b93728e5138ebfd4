import Foundation
let n = 5
print(sin(n))  // expect error 7: no exact matches in call to global function 'sin'
print(exp(n))  // expect error 7: no exact matches in call to global function 'exp'
print(sqrt(n))  // expect error 12: cannot convert value of type 'Int' to expected argument type 'Double'
print(floor(n / 2))  // expect error 15: cannot convert value of type 'Int' to expected argument type 'Double'
