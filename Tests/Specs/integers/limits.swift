print(Int.max, Int.min)  // expect: 9223372036854775807 -9223372036854775808
print(Int8.max, Int8.min, UInt8.max)  // expect: 127 -128 255
print(Int32.max, Int32.min, UInt32.max)  // expect: 2147483647 -2147483648 4294967295
print(Int16.max, UInt16.max, UInt64.max, UInt.min)  // expect: 32767 65535 18446744073709551615 0
print(Int.bitWidth, UInt8.bitWidth)  // expect: 64 8
