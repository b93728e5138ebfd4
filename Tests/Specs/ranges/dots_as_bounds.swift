func f(_ r: Range<UInt8>) { print(r) }  // expect: 0..<255
f(0 ..< .max)
let r: ClosedRange<Int8> = -1 ... .max
print(r)  // expect: -1...127
struct G: RandomNumberGenerator { var s: UInt64 = 1; mutating func next() -> UInt64 { s += 1; return s } }
var g = G()
print(UInt64.random(in: 0 ... .max, using: &g))  // expect: 2
print(UInt8.random(in: .min ... 3, using: &g), Double.random(in: 0 ... .pi, using: &g))  // expect: 0 0.0
