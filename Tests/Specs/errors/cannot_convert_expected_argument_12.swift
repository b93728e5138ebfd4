import Foundation
let a = 5
let b = 3
let c = sqrt(a * a + b * b)  // expect error 20: cannot convert value of type 'Int' to expected argument type 'Double'
print(c)
