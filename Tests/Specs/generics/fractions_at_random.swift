struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
func noise<T: BinaryFloatingPoint>(_ n: Int, in range: Range<T>, using g: inout some RandomNumberGenerator) -> [T] where T.RawSignificand: FixedWidthInteger {
    (0..<n).map { _ in T.random(in: range, using: &g) }
}
extension BinaryFloatingPoint where RawSignificand: FixedWidthInteger {
    static func unit(using g: inout some RandomNumberGenerator) -> Self { .random(in: 0...1, using: &g) }
}
struct Uniform<T: BinaryFloatingPoint> where T.RawSignificand: FixedWidthInteger {
    let range: ClosedRange<T>
    func sample(_ g: inout LCG) -> T { T.random(in: range, using: &g) }
}
var g = LCG(s: 1)
print(noise(3, in: 0.0..<1, using: &g).allSatisfy { (0..<1).contains($0) }, noise(2, in: Float(1)..<2, using: &g).count)  // expect: true 2
print((0...1).contains(Double.unit(using: &g)), Float.unit(using: &g) <= 1, Uniform(range: 2.0...3).sample(&g) >= 2)  // expect: true true true
