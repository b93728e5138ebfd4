let s = "5"
let n = s as Int  // expect error 9: cannot convert value of type 'String' to type 'Int' in coercion
