enum E: Int { case a = 1, b }
func f() -> [Int]? { nil }
let d: [String: [Int]] = [:]
let xs = [[1]]
print(E(rawValue: 2).rawValue)  // expect error 20: value of optional type 'E?' must be unwrapped to refer to member 'rawValue' of wrapped base type 'E'
print(f().count)  // expect error 9: value of optional type '[Int]?' must be unwrapped to refer to member 'count' of wrapped base type '[Int]'
print(d["a"].count)  // expect error 12: value of optional type '[Int]?' must be unwrapped to refer to member 'count' of wrapped base type '[Int]'
print(xs.first.count)  // expect error 10: value of optional type '[Int]?' must be unwrapped to refer to member 'count' of wrapped base type '[Int]'
print(f()[0])  // expect error 9: value of optional type '[Int]?' must be unwrapped to refer to member 'subscript' of wrapped base type '[Int]'
print(d["a"][0])  // expect error 12: value of optional type '[Int]?' must be unwrapped to refer to member 'subscript' of wrapped base type '[Int]'
print(xs.first[0])  // expect error 10: value of optional type '[Int]?' must be unwrapped to refer to member 'subscript' of wrapped base type '[Int]'
