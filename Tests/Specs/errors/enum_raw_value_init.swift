enum E: Int { case a = 1 }
let e: E = E(rawValue: 1)  // expect error 12: value of optional type 'E?' must be unwrapped to a value of type 'E'
