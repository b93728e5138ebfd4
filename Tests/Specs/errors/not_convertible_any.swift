let s: Any = 3
let u = s as Int  // expect error 11: 'Any' is not convertible to 'Int'
let d: Any? = 3
let e = d as Int  // expect error 11: 'Any?' is not convertible to 'Int'
