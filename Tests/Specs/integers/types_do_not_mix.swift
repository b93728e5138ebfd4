let a: Int32 = 5
let b: Int = 7
print(Int(a) + b, a + Int32(b))  // expect: 12 12
let u: UInt8 = 250
print(Int(u) * 2, Double(u) / 4)  // expect: 500 62.5
print(type(of: a), type(of: u), type(of: b))  // expect: Int32 UInt8 Int
