// What the protocols of numbers ask for is there in generic functions.
func a<T: BinaryInteger>(_ x: T) -> String { "\(x.quotientAndRemainder(dividingBy: 3))" }
print(a(7))  // expect: (quotient: 2, remainder: 1)
func b<T: FixedWidthInteger>(_ x: T) -> String { "\(x.nonzeroBitCount) \(x.leadingZeroBitCount) \(x.addingReportingOverflow(1)) \(T.bitWidth) \(x &+ 1) \(~x) \(x << 1) \(x >> 1) \(x &<< 1)" }
print(b(7))  // expect: 3 61 (partialValue: 8, overflow: false) 64 8 -8 14 3 14
func c<T: BinaryInteger>(_ x: T) -> Int { Int(truncatingIfNeeded: x) + Int(x) + x.trailingZeroBitCount + Int(clamping: x) }
print(c(7))  // expect: 21
func d<T: BinaryInteger>(_ x: T) -> T { var y = x; y &= 3; y |= 4; y ^= 1; y <<= 1; y >>= 1; return ~y + T(5) + T(truncatingIfNeeded: 3) }
print(d(7))  // expect: 1
func e<T: FixedWidthInteger>(_ s: String) -> T? { T(s, radix: 16) }
let z: UInt8? = e("ff"); print(z!)  // expect: 255
func f<T: BinaryInteger>(_ x: T) -> String { String(x, radix: 2) + "\(Double(x)) \(x.magnitude) \(x.signum()) \(x.isMultiple(of: 2))" }
print(f(6))  // expect: 1106.0 6 1 true
func g<T: FloatingPoint>(_ x: T) -> String { "\(x.rounded()) \(x.squareRoot()) \(x.isNaN) \(T.pi) \(T.infinity) \(x.truncatingRemainder(dividingBy: 2)) \(x.magnitude) \(x < 0 ? -x : x) \(T(3) / 2) \(x.sign) \(T.ulpOfOne)" }
print(g(7.5))  // expect: 8.0 2.7386127875258306 false 3.141592653589793 inf 1.5 7.5 7.5 1.5 plus 2.220446049250313e-16
func h<T: BinaryFloatingPoint>(_ x: T) -> Double { Double(x) + Double(T(0.5)) }
print(h(Float(2)))  // expect: 2.5
func i<T: Numeric>(_ x: T) -> T { x * x - 1 }
print(i(3), i(2.5))  // expect: 8 5.25
func j<T: SignedInteger>(_ x: T) -> T { abs(-x) } ; print(j(4))  // expect: 4
func k<T: UnsignedInteger & FixedWidthInteger>(_ x: T) -> T { x &- 1 }; print(k(UInt8(0)))  // expect: 255
func l<T: Strideable>(_ a: T, _ b: T) -> T.Stride { a.distance(to: b) }; print(l(3, 8), l(1.0, 2.5))  // expect: 5 1.5
