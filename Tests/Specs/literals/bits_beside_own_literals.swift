// Bits of literals are those of whole numbers, also where the program has types that literals can be.
struct Vector: ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral {
    var values: [Int]
    init(arrayLiteral values: Int...) { self.values = values }
    init(integerLiteral value: Int) { values = [value] }
    static func + (one: Vector, other: Vector) -> Vector { Vector(values: one.values + other.values) }
    init(values: [Int]) { self.values = values }
}
print(Int(1 << 9), UInt8(3 & 2), Double(1 << 9), Int(300 >> 2), UInt16(1 | 512), Int(6 ^ 3))  // expect: 512 2 512.0 75 513 5
print(Int(1 + 9), Double(7 % 4), String(3 * 2))  // expect: 10 3.0 6
let both: Vector = [1] + 2
struct Mask: ExpressibleByIntegerLiteral {
    var bits: Int
    init(integerLiteral value: Int) { bits = value }
    static func & (one: Mask, other: Mask) -> Mask { one }
}
print(Int(3 & 2))  // expect: 2
print(both.values)  // expect: [1, 2]
