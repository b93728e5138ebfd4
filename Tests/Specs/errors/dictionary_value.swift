let d = ["a": 1]
let n: Int = d["a"]  // expect error 15: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
