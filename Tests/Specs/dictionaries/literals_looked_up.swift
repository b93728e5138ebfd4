let c: Character = "+"
if let power = ["+": 1, "-": 2][c] { print(power) }  // expect: 1
print("ab".map { ["a": 1, "b": 2][$0, default: 0] })  // expect: [1, 2]
let b: UInt8 = 2
print([1: "one", 2: "two"][b] ?? "none", ["x": 3]["x"]!, [1: 2][1]!)  // expect: two 3 2
let roman = "MCM".map { ["M": 1000, "C": 100][$0]! }.reduce(0, +)
print(roman)  // expect: 2100
