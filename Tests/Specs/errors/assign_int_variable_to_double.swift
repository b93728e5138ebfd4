let n = 3
let d: Double = n  // expect error 17: cannot convert value of type 'Int' to specified type 'Double'
