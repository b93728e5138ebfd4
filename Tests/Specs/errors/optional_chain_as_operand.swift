let name: String? = "a"
let loud = name?.uppercased() + "!"  // expect error 18: value of optional type 'String?' must be unwrapped to a value of type 'String'
let length = name?.count + 1  // expect error 20: cannot convert value of type 'Int?' to expected argument type 'Int'
if name?.isEmpty {}  // expect error 10: optional type 'Bool?' cannot be used as a boolean; test for '!= nil' instead
let stated: Int? = 3
let whole = stated as Int  // expect error 13: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
