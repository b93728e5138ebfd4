let n: Int? = 4
print(n.map { $0 * 2 } as Any, n.flatMap { $0 > 5 ? $0 : nil } as Any)  // expect: Optional(8) nil
let text: String? = "7"
print(text.flatMap { Int($0) } as Any, text.flatMap(Int.init) as Any)  // expect: Optional(7) Optional(7)
let nested: Int?? = 3
print(nested as Any, (nested ?? nil) as Any, nested! as Any)  // expect: Optional(Optional(3)) Optional(3) Optional(3)
print([1, nil, 3].compactMap { $0 }, ["1", "x", "3"].compactMap { Int($0) })  // expect: [1, 3] [1, 3]
