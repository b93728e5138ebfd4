import Foundation
let s = String(format: "%.2f", 3)
let v: Int = s  // expect error 14: cannot convert value of type 'String' to specified type 'Int'
print(v)
