struct Steps: RandomNumberGenerator {
    var state: UInt64 = 1
    mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state }
}
var steps = Steps()
let byte = UInt8.random(in: .min ... .max, using: &steps)
let number = Int.random(in: .zero ..< .max, using: &steps)
print(byte <= .max, number >= 0)  // expect: true true
func inside(_ x: Double, _ r: ClosedRange<Double>) -> Bool { r.contains(x) }
print(inside(0.5, .zero ... 1), inside(2, -.pi ... .pi))  // expect: true true
