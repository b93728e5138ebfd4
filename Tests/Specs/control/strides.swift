for i in stride(from: 10, to: 0, by: -3) { print(i, terminator: " ") }
for i in stride(from: 0, through: 9, by: 3) { print(i, terminator: " ") }
for i in stride(from: 0, to: 9, by: 3) where i != 3 { print(i, terminator: " ") }
for i in stride(from: 5, to: 5, by: 1) { print(i) }
for i in stride(from: 5, through: 5, by: 1) { print(i) }  // expect: 10 7 4 1 0 3 6 9 0 6 5
for i in stride(from: 6, through: 5, by: 1) { print(i) }
for i in stride(from: Int.max - 3, through: .max, by: 2) { print(i) }
for i in stride(from: Int.min, to: Int.max, by: Int.max) { print(i) }
for i in stride(from: 3, through: Int.min + 1, by: Int.min) { print(i) }
var step = 2, end = 7
for var i in stride(from: 1, to: end, by: step) { i *= 10; step = 5; end = 100; print(i, terminator: " ") }
outer: for i in stride(from: 0, to: 100, by: 10) { for j in stride(from: i, through: 0, by: -5) { if j == 15 { continue outer }; if i == 40 { break outer }; print(i, j, terminator: ";") } }
var fs: [() -> Int] = []
for i in stride(from: 0, to: 6, by: 2) { fs.append { i } }
print(fs.map { $0() })
func f(_ s: Int) -> [Double] { var r: [Double] = []; for x in stride(from: 0.0, through: 1, by: 0.25) { r.append(x * Double(s)) }; return r }
print(f(2))
for i in stride(from: UInt8(250), to: 255, by: 2) { print(i, terminator: " ") }
for (n, i) in stride(from: 0, to: 5, by: 2).enumerated() { print(n, i, terminator: "|") }
for i in stride(from: Float(1), to: 0, by: -0.5) { print(i) }
let least: UInt = 3; for i in stride(from: least, through: 0, by: -1) { print(i) }
print(Array(stride(from: UInt8(250), through: 255, by: 2)), Array(stride(from: Int8(-128), to: 127, by: 100)))
print(Array(stride(from: UInt8(5), to: 0, by: -2)), Array(stride(from: UInt8(4), through: 0, by: -2)))
// expect: 9223372036854775804
// expect: 9223372036854775806
// expect: -9223372036854775808
// expect: -1
// expect: 9223372036854775806
// expect: 3
// expect: -9223372036854775805
// expect: 10 30 50 0 0;10 10;10 5;10 0;20 20;30 30;30 25;30 20;[0, 2, 4]
// expect: [0.0, 0.5, 1.0, 1.5, 2.0]
// expect: 250 252 254 0 0|1 2|2 4|1.0
// expect: 0.5
// expect: 3
// expect: 2
// expect: 1
// expect: 0
// expect: [250, 252, 254] [-128, -28, 72]
// expect: [5, 3, 1] [4, 2, 0]
