var u = -1
let v = 1
var b = false
var o: Int? = 3
var ob: Bool? = true
func f(_ n: Int) {}
u = foo || v > 2  // expect error 5: cannot find 'foo' in scope  // expect error 9: cannot assign value of type 'Bool' to type 'Int'
u = "a" == v || v > 2  // expect error 9: binary operator '==' cannot be applied to operands of type 'String' and 'Int'  // expect error 14: cannot assign value of type 'Bool' to type 'Int'
u = v > "a" || b  // expect error 7: binary operator '>' cannot be applied to operands of type 'Int' and 'String'  // expect error 13: cannot assign value of type 'Bool' to type 'Int'
f(1 || b)  // expect error 3: integer literal value '1' cannot be used as a boolean; did you mean 'true'?  // expect error 5: cannot convert value of type 'Bool' to expected argument type 'Int'
f(v || b)  // expect error 3: type 'Int' cannot be used as a boolean; test for '!= 0' instead  // expect error 5: cannot convert value of type 'Bool' to expected argument type 'Int'
f(o || b)  // expect error 3: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead  // expect error 5: cannot convert value of type 'Bool' to expected argument type 'Int'
f(ob || b)  // expect error 3: value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'  // expect error 6: cannot convert value of type 'Bool' to expected argument type 'Int'
let s: String = ob || b  // expect error 17: value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'  // expect error 20: cannot convert value of type 'Bool' to specified type 'String'
let t: String = o || v  // expect error 17: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead  // expect error 19: cannot convert value of type 'Bool' to specified type 'String'  // expect error 22: type 'Int' cannot be used as a boolean; test for '!= 0' instead
let x = (v || b) + 2  // expect error 10: type 'Int' cannot be used as a boolean; test for '!= 0' instead  // expect error 12: cannot convert value of type 'Bool' to expected argument type 'Int'
let y = [1, v || b]  // expect error 13: type 'Int' cannot be used as a boolean; test for '!= 0' instead
print(v || b, "x")  // expect error 7: type 'Int' cannot be used as a boolean; test for '!= 0' instead
func g() -> Int { return v || b }  // expect error 26: type 'Int' cannot be used as a boolean; test for '!= 0' instead  // expect error 28: cannot convert return expression of type 'Bool' to return type 'Int'
func h() -> Int { v && o }  // expect error 19: type 'Int' cannot be used as a boolean; test for '!= 0' instead  // expect error 21: cannot convert return expression of type 'Bool' to return type 'Int'  // expect error 24: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead
let z: [Int] = [1, v || b]  // expect error 20: type 'Int' cannot be used as a boolean; test for '!= 0' instead  // expect error 22: cannot convert value of type 'Bool' to expected element type 'Int'
switch v || b { case 1: break; default: break }  // expect error 8: type 'Int' cannot be used as a boolean; test for '!= 0' instead
