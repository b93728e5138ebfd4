func tryIt(_ d: Double, _ k: Int) {
    print(k)
    switch k {
    case 0: print(Int8(d))
    case 1: print(UInt(d))
    default: print(Int64(Float(d)))  // expect fault: Float value cannot be converted to Int64 because the result would be greater than Int64.max
    }
}
tryIt(12, 0); tryIt(12, 1); tryIt(12, 2)
print(UInt8(255.9), Int(exactly: 3.0) as Any)
tryIt(1e30, 2)
// expect: 0
// expect: 12
// expect: 1
// expect: 12
// expect: 2
// expect: 12
// expect: 255 Optional(3)
// expect: 2
