extension Sequence<UInt8> { var hex: String { map { String($0, radix: 16) }.joined() } }
extension Collection<Int> { func total() -> Int { reduce(0, +) } }
print([1, 2].total(), [10, 255].hex, (1...3).total())  // expect: 3 aff 6
extension Array<Int> { var twice: [Int] { map { $0 * 2 } } }
print([1].twice)  // expect: [2]
let bytes: [UInt8] = [1, 171]
print(bytes.hex)  // expect: 1ab
