var bits: UInt8 = 0b1010_1010
bits &<<= 2
print(bits)  // expect: 168
bits &>>= 9
print(bits, Int.isSigned, UInt16.isSigned)  // expect: 84 true false
print(Int32(bigEndian: 1), UInt16(littleEndian: 7), UInt32(bigEndian: 0x01020304) == 0x04030201)  // expect: 16777216 7 true
let wide: Int64 = numericCast(12 as UInt8)
print(wide, numericCast(3 as Int) + (4 as Int8))  // expect: 12 7
func isSigned<T: BinaryInteger>(_ value: T) -> Bool { T.isSigned }
print(isSigned(1), isSigned(1 as UInt))  // expect: true false
