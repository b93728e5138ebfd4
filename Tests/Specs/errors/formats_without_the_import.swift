let d = 1.5, n = 3, s = "a", f: Float = 1, o: Int? = 3
print(String(format: "%.2f", d))  // expect error 7: no exact matches in call to initializer 
print(String(format: "%d", n))  // expect error 13: incorrect argument labels in call (have 'format:_:', expected 'repeating:count:')
print(String(format: "%d", 3))  // expect error 13: incorrect argument labels in call (have 'format:_:', expected 'repeating:count:')
print(String(format: "%.2f", 2.5))  // expect error 7: no exact matches in call to initializer 
print(String(format: "%s", s))  // expect error 7: no exact matches in call to initializer 
print(String(format: "%.2f %d", d, n))  // expect error 13: extra arguments at positions #2, #3 in call
print(String(format: "x"))  // expect error 7: no exact matches in call to initializer 
let a = String(format: "%.2f", d)  // expect error 9: no exact matches in call to initializer 
let b: String = String(format: "%.2f", d)  // expect error 17: no exact matches in call to initializer 
let e = "x" + String(format: "%.2f", d)  // expect error 15: no exact matches in call to initializer 
let g = String(format: "%.2f", d) + "x"  // expect error 9: no exact matches in call to initializer 
func h() -> String { return String(format: "%.2f", d) }  // expect error 29: no exact matches in call to initializer 
func j() -> String { String(format: "%d", n / 60) }  // expect error 28: incorrect argument labels in call (have 'format:_:', expected 'repeating:count:')
print("x: " + String(format: "%.2f", d))  // expect error 15: no exact matches in call to initializer 
let p = String(format: "%5.1f", d).count  // expect error 9: no exact matches in call to initializer 
let q = String(format: "%.2f", f)  // expect error 9: no exact matches in call to initializer 
let r = String(format: s, n)  // expect error 15: incorrect argument labels in call (have 'format:_:', expected 'repeating:count:')
let t = String(format: "%d", n + 1)  // expect error 15: incorrect argument labels in call (have 'format:_:', expected 'repeating:count:')
let u = String(format: "%@", s)  // expect error 9: no exact matches in call to initializer 
let v = String(format: "%@ %@", s, s)  // expect error 15: extra arguments at positions #2, #3 in call
let w = String(format: "%.1f%%", d)  // expect error 9: no exact matches in call to initializer 
print(s, String(format: "%d", n))  // expect error 16: incorrect argument labels in call (have 'format:_:', expected 'repeating:count:')
print(n, String(format: "%.2f", d), n)  // expect error 10: no exact matches in call to initializer 
