print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 0, through: 9, by: 3)))  // expect: [0, 3, 6, 9] [0, 3, 6, 9]
print(Array(stride(from: 5, to: 0, by: -2)), Array(stride(from: 1.0, to: 2.0, by: 0.25)))  // expect: [5, 3, 1] [1.0, 1.25, 1.5, 1.75]
for x in stride(from: 10, through: 0, by: -5) { print(x) }
print(stride(from: 0, to: 1, by: 0.1).map { $0 }.count)
// expect: 10
// expect: 5
// expect: 0
// expect: 10
