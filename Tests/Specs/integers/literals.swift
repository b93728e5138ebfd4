print(1_000_000, 0xFF, 0o17, 0b1011, 0xdead_beef)  // expect: 1000000 255 15 11 3735928559
print(-0x10, 00012)  // expect: -16 12
let big: UInt64 = 18_446_744_073_709_551_615
print(big)  // expect: 18446744073709551615
let d: Double = 5
let f: Float = 2
print(d / 2, f / 4)  // expect: 2.5 0.5
