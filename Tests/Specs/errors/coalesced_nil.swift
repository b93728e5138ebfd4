let ages = ["a": 1]
let age: Int = ages["a"] ?? nil  // expect error 29: 'nil' is not compatible with expected argument type 'Int'
