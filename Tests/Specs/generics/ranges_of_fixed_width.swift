// Numbers of a fixed width can be counted through.
func factorial<T: FixedWidthInteger>(_ n: T) -> T { (1...n).reduce(1, *) }
func squares<T: FixedWidthInteger>(_ n: T) -> [T] { (1...n).map { $0 * $0 } }
func sum<T: FixedWidthInteger>(_ n: T) -> T {
    var total: T = 0
    for number in 0..<n { total += number }
    return total
}
extension FixedWidthInteger {
    var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }
    var divisors: [Self] { (1...self).filter { self % $0 == 0 } }
}
func list<T: BinaryInteger>(_ n: T) -> [T] where T.Stride: SignedInteger { Array(0..<n) }
print(factorial(5), factorial(UInt8(5)), squares(3), sum(UInt8(5)), list(3))  // expect: 120 120 [1, 4, 9] 10 [0, 1, 2]
print(7.isPrime, UInt16(9).isPrime, UInt8(12).divisors, (2..<20).filter(\.isPrime))  // expect: true false [1, 2, 3, 4, 6, 12] [2, 3, 5, 7, 11, 13, 17, 19]
