var u = -1
let v = 1
var b = false
var s = "x"
u = -1 || v > 2  // expect error 5: integer literal value '1' cannot be used as a boolean; did you mean 'true'?  // expect error 8: cannot assign value of type 'Bool' to type 'Int'
s = v > 2 || v < 1  // expect error 11: cannot assign value of type 'Bool' to type 'String'
s = v > 2 && b  // expect error 11: cannot assign value of type 'Bool' to type 'String'
u = b  // expect error 5: cannot assign value of type 'Bool' to type 'Int'
u = !b  // expect error 5: cannot assign value of type 'Bool' to type 'Int'
if u = v > 2 || v < 1 { print(1) }  // expect error 6: use of '=' in a boolean context, did you mean '=='?  // expect error 14: cannot assign value of type 'Bool' to type 'Int'
if b = -1 || v > 2 { print(1) }  // expect error 6: use of '=' in a boolean context, did you mean '=='?  // expect error 8: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
if b = v || v > 2 { print(1) }  // expect error 6: use of '=' in a boolean context, did you mean '=='?  // expect error 8: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if u = v || v > 2 { print(1) }  // expect error 6: use of '=' in a boolean context, did you mean '=='?  // expect error 8: type 'Int' cannot be used as a boolean; test for '!= 0' instead  // expect error 10: cannot assign value of type 'Bool' to type 'Int'
let w: Int = -1 || v > 2  // expect error 14: integer literal value '1' cannot be used as a boolean; did you mean 'true'?  // expect error 17: cannot convert value of type 'Bool' to specified type 'Int'
if s = "a" || s == "b" { print(2) }  // expect error 6: use of '=' in a boolean context, did you mean '=='?  // expect error 8: cannot convert value of type 'String' to expected argument type 'Bool'  // expect error 12: cannot assign value of type 'Bool' to type 'String'
if u = -1, v > 2 { print(2) }  // expect error 6: use of '=' in a boolean context, did you mean '=='?
guard u = 3 || v > 2 else { fatalError() }  // expect error 9: use of '=' in a boolean context, did you mean '=='?  // expect error 11: cannot convert value of type 'Int' to expected argument type 'Bool'  // expect error 13: cannot assign value of type 'Bool' to type 'Int'
while u = 0 || v > 2 { }  // expect error 9: use of '=' in a boolean context, did you mean '=='?  // expect error 11: integer literal value '0' cannot be used as a boolean; did you mean 'false'?  // expect error 13: cannot assign value of type 'Bool' to type 'Int'
if u
    = -1 ||  // expect error 5: use of '=' in a boolean context, did you mean '=='?  // expect error 7: integer literal value '1' cannot be used as a boolean; did you mean 'true'?  // expect error 10: cannot assign value of type 'Bool' to type 'Int'
    v > 2
{ u = v }
let whole: Int =
    -1  // expect error 5: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
    || v > 2  // expect error 5: cannot convert value of type 'Bool' to specified type 'Int'
