let numbers: [Double] = [1, -1.5, 0, -0.0, 0.1, 5e-324, 1e-310, .infinity, 3]
for x in numbers { print(x, x.floatingPointClass, x.exponentBitPattern, x.significandBitPattern, x.significandWidth) }
print(Double.nan.floatingPointClass, Double(sign: .minus, exponentBitPattern: 1024, significandBitPattern: 1 << 51))
let small: Float = 0.75
print(small.exponentBitPattern, small.significandBitPattern, small.significandWidth)
print(Float(sign: .plus, exponentBitPattern: 127, significandBitPattern: 1 << 22))
print(Double.maximumMagnitude(-3, 2), Double.minimumMagnitude(-3, 2), Double.maximumMagnitude(-2, 2))
var sum = 1.0
sum.addProduct(2, 3)
print(sum)
// expect: 1.0 positiveNormal 1023 0 0
// expect: -1.5 negativeNormal 1023 2251799813685248 1
// expect: 0.0 positiveZero 0 0 -1
// expect: -0.0 negativeZero 0 0 -1
// expect: 0.1 positiveNormal 1019 2702159776422298 51
// expect: 5e-324 positiveSubnormal 0 1 0
// expect: 1e-310 positiveSubnormal 0 20240225330731 44
// expect: inf positiveInfinity 2047 0 -1
// expect: 3.0 positiveNormal 1024 2251799813685248 1
// expect: quietNaN -3.0
// expect: 126 4194304 1
// expect: 1.5
// expect: -3.0 2.0 2.0
// expect: 7.0
