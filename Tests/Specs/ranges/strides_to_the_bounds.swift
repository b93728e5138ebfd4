let n: UInt = 3
for i in stride(from: n, through: 0, by: -1) { print(i) }
print(Array(stride(from: UInt8(250), through: 255, by: 2)))
print(Array(stride(from: UInt8(10), to: 0, by: -3)), Array(stride(from: Int8(120), through: 127, by: 4)))
print(Array(stride(from: UInt8(0), through: 255, by: 85)))
for i in stride(from: UInt8(5), to: 0, by: -2) { print(i, terminator: " ") }
print()
for i in stride(from: 1.0, through: 2.0, by: 0.5) { print(i) }
// expect: 3
// expect: 2
// expect: 1
// expect: 0
// expect: [250, 252, 254]
// expect: [10, 7, 4, 1] [120, 124]
// expect: [0, 85, 170, 255]
// expect: 5 3 1 
// expect: 1.0
// expect: 1.5
// expect: 2.0
