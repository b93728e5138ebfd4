// Found by random programs: an empty literal as one branch takes its type from the other.
let yes = true
let some = [1, 2]
print(yes ? [1, 2] : [])  // expect: [1, 2]
print(yes ? some : [], yes ? [] : some, yes ? some.map { $0 + 1 } : [])  // expect: [1, 2] [] [2, 3]
print(yes ? ["a": 1] : [:], yes ? [:] : ["a": 1])  // expect: ["a": 1] [:]
print("\(yes ? [] : some) and \(yes ? some.filter { $0 > 1 } : [])")  // expect: [] and [2]
