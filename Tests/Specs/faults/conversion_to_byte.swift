func byte(_ x: Double) -> UInt8 {
    UInt8(x)  // expect fault: Double value cannot be converted to UInt8 because the result would be greater than UInt8.max
}
print(byte(255.5))  // expect: 255
print(byte(256))
