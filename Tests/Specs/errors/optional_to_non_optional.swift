let a: Int? = 3
let b: Int = a  // expect error 14: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
