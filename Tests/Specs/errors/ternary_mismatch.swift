let n = 3
let x: Int = n > 2 ? 1 : "two"  // expect error 20: cannot convert value of type 'String' to specified type 'Int'
