let x = 3, y = 4.5
print("x = \(x), y = \(y), sum = \(Double(x) + y)")  // expect: x = 3, y = 4.5, sum = 7.5
print("nested \("inner \(x * 2)") done")  // expect: nested inner 6 done
print("\(x > 2 ? "big" : "small")")  // expect: big
print("array \([1, 2, 3]) tuple \((1, "a")) optional \(x as Int?)")  // expect: array [1, 2, 3] tuple (1, "a") optional Optional(3)
let name = "Ada"
print("\(name)'s \(name.count) letters: \(name.map { String($0) }.joined(separator: "-"))")  // expect: Ada's 3 letters: A-d-a
