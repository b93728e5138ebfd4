print(Int(3.99), Int(-3.99), Double(7))  // expect: 3 -3 7.0
print(Int8(truncatingIfNeeded: 300), UInt8(truncatingIfNeeded: -1))  // expect: 44 255
print(Int8(clamping: 300), UInt8(clamping: -5))  // expect: 127 0
print(Int8(exactly: 300) as Any, Int8(exactly: 100) as Any)  // expect: nil Optional(100)
print(Int(exactly: 2.5) as Any, Int(exactly: 2.0) as Any)  // expect: nil Optional(2)
print(Int("42") as Any, Int("4x") as Any, Int("-17") as Any, Int("+9") as Any, Int("") as Any)  // expect: Optional(42) nil Optional(-17) Optional(9) nil
print(Int("ff", radix: 16) as Any, Int("101", radix: 2) as Any)  // expect: Optional(255) Optional(5)
print(String(255, radix: 16), String(255, radix: 2), String(255, radix: 16, uppercase: true))  // expect: ff 11111111 FF
print(String(UInt64.max, radix: 16), String(UInt.max, radix: 36, uppercase: true))  // expect: ffffffffffffffff 3W5E11264SGSF
print(String(UInt8.max, radix: 2), String(UInt16.max, radix: 8), String(Int64.min, radix: 16))  // expect: 11111111 177777 -8000000000000000
