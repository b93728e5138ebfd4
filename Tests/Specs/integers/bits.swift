print(0b1100 & 0b1010, 0b1100 | 0b1010, 0b1100 ^ 0b1010)  // expect: 8 14 6
print(~0, ~5, ~UInt8(5))  // expect: -1 -6 250
print(1 << 10, 1024 >> 3, -16 >> 2)  // expect: 1024 128 -4
print(1 << 64, 1 << -1, UInt8(200) << 1)  // expect: 0 0 144
var flags: UInt8 = 0
flags |= 1 << 3
flags ^= 0xFF
flags &= 0x0F
flags <<= 2
flags >>= 1
print(flags)  // expect: 14
print((12).nonzeroBitCount, (12).leadingZeroBitCount, (12).trailingZeroBitCount)  // expect: 2 60 2
