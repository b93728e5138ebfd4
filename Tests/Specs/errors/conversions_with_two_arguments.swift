let d = 2.5, i = 3, s = "x", xs = [1], b = true
print(String("%d", i))  // expect error 13: missing argument labels 'repeating:count:' in call
print(String(d, 2))  // expect error 7: no exact matches in call to initializer 
let c = String(i, 2)  // expect error 9: no exact matches in call to initializer 
let g = String(d, "%.2f")  // expect error 9: no exact matches in call to initializer 
let h = Double(i, i)  // expect error 9: no exact matches in call to initializer 
let k = Int(s, 2)  // expect error 12: missing argument label 'radix:' in call
let r = String("a", 3)  // expect error 15: missing argument labels 'repeating:count:' in call
let t = String("a", count: 3)  // expect error 15: missing argument label 'repeating:' in call
let u = String(3, base: 2)  // expect error 25: extra argument 'base' in call
let a1: Int = -s  // expect error 16: cannot convert value of type 'String' to expected argument type 'Int'
let a2: Double = -b  // expect error 19: cannot convert value of type 'Bool' to expected argument type 'Double'
let a3 = -b  // expect error 10: unary operator '-' cannot be applied to an operand of type 'Bool'
func f(_ x: Int) {}
f(-s)  // expect error 4: cannot convert value of type 'String' to expected argument type 'Int'
f(-xs)  // expect error 4: cannot convert value of type '[Int]' to expected argument type 'Int'
