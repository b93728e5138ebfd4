let d: [String: [Int]] = [:]
print(d["x"].count)  // expect error 12: value of optional type '[Int]?' must be unwrapped to refer to member 'count' of wrapped base type '[Int]'
