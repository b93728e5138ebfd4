let byte: UInt8 = 200
let number = 200
let negative: Int8 = -1
print(byte == number, byte != number, byte < number, byte <= 200, number > byte)  // expect: true false false true false
print(negative < UInt(5), UInt.max > negative, negative == Int.max, Int64.max == Int.max, UInt64.max == Int.max)  // expect: true true false true false
print(UInt32(7) >= Int16(7), [1, 2, 3].count == UInt8(3))  // expect: true true
let bytes: [UInt8] = [1, 2]
print(bytes.contains { $0 == number }, bytes.map { $0 < number })  // expect: false [true, true]
