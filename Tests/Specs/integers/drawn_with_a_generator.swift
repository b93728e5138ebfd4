struct Steps: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
}
var steps = Steps(state: 7)
print(UInt8.random(in: .min ... .max, using: &steps), Int8.random(in: -5..<5, using: &steps))  // expect: 138 0
print((0..<6).map { _ in UInt8.random(in: 0...200, using: &steps) }, Int16.random(in: -300...300, using: &steps))  // expect: [33, 174, 66, 50, 112, 89] 273
print((0..<6).map { _ in UInt32.random(in: 0..<3_000_000_000, using: &steps) }, Int.random(in: 1...6, using: &steps))  // expect: [513655042, 1021374155, 1841028501, 1903695718, 436024748, 1317244489] 6
print(Float.random(in: -1...1, using: &steps), Float.random(in: 0..<1, using: &steps))  // expect: -0.5915643 0.4839614
print(Double.random(in: -1...1, using: &steps), Double.random(in: 0..<1, using: &steps))  // expect: 0.25440364162390483 0.7673821301978768
print(Int.random(in: .min ... .max, using: &steps), Int32.random(in: .min ... .max, using: &steps))  // expect: -3650593303325222846 -885603607
