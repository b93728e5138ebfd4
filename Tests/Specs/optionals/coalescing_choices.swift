let a: Int? = nil
let b: Int? = 4
print(a ?? (b == 4 ? b : nil) ?? 0)  // expect: 4
print(a ?? (b == 5 ? nil : b) as Any)  // expect: Optional(4)
let names: [String?] = ["1", nil, "3"]
print(Array(names.prefix(2)) + ["7"])  // expect: [Optional("1"), nil, Optional("7")]
struct Point { var r, c: Int }
var goal: Point?
goal = .init(r: 1, c: 2)
let other: Point? = .init(r: 3, c: 4)
print(goal!, other?.c ?? 0)  // expect: Point(r: 1, c: 2) 4
