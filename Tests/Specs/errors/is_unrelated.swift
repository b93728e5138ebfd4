let n = 3
let s: String = n is Int  // expect error 19: cannot convert value of type 'Bool' to specified type 'String'
