print(Float(exactly: 5) as Any, Float(exactly: 16777217) as Any, Float(exactly: 16777216) as Any)  // expect: Optional(5.0) nil Optional(16777216.0)
print(Double(exactly: 5) as Any, Double(exactly: 9007199254740993) as Any, Double(exactly: UInt64.max) as Any)  // expect: Optional(5.0) nil nil
print(Double(exactly: UInt64(1) << 63) as Any, Float(exactly: Int8(-3)) as Any, Double(exactly: Int.min) as Any)  // expect: Optional(9.223372036854776e+18) Optional(-3.0) Optional(-9.223372036854776e+18)
func half<T: BinaryInteger>(_ x: T) -> Double? { Double(exactly: x).map { $0 / 2 } }
print(half(7) as Any, half(UInt8(200)) as Any, half(Int.max) as Any)  // expect: Optional(3.5) Optional(100.0) nil
