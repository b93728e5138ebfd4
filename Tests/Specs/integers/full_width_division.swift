print((100 as UInt8).dividingFullWidth((1, 44)), (7 as UInt64).dividingFullWidth((3, 5)))  // expect: (quotient: 3, remainder: 0) (quotient: 7905747460161236407, remainder: 4)
print((-100 as Int8).dividingFullWidth((1, 44)), (100 as Int8).dividingFullWidth((-2, 212)))  // expect: (quotient: -3, remainder: 0) (quotient: -3, remainder: 0)
func modulo(_ a: UInt64, _ b: UInt64, _ m: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return m.dividingFullWidth((high % m, low)).remainder
}
print(modulo(18_000_000_000_000_000_000, 17_999_999_999_999_999_999, 18_446_744_073_709_551_557))  // expect: 2247338139416073498
extension FixedWidthInteger {
    var binary: String { String(magnitude, radix: 2) }
}
print(10.binary, (-3 as Int8).binary)  // expect: 1010 11
