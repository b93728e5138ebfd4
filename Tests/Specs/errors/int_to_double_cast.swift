let n = 5
let d = n as Double  // expect error 9: cannot convert value of type 'Int' to type 'Double' in coercion
