func sum<T: BinaryInteger>(_ n: T) -> T {
    (1...n).reduce(0, +)  // expect error 13: referencing instance method 'reduce' on 'ClosedRange' requires that 'T.Stride' conform to 'SignedInteger'
}
func list<T: BinaryInteger>(_ n: T) -> [T] {
    (0..<n).map { $0 }  // expect error 13: no exact matches in call to instance method 'map'
}
