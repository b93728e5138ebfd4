let d: [String: [Int]] = [:]
let n = d["x"].count + 1  // expect error 14: value of optional type '[Int]?' must be unwrapped to refer to member 'count' of wrapped base type '[Int]'
