struct Money: SignedNumeric, Comparable {
    var cents: Int
    init(cents: Int) { self.cents = cents }
    init(integerLiteral value: Int) { cents = value * 100 }
    init?<T: BinaryInteger>(exactly source: T) {
        guard let whole = Int(exactly: source) else { return nil }
        cents = whole * 100
    }
    var magnitude: Money { Money(cents: abs(cents)) }
    static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
    static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
    static func * (a: Money, b: Money) -> Money { Money(cents: a.cents * b.cents / 100) }
    static func *= (a: inout Money, b: Money) { a = a * b }
    static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
}
var price: Money = 5
print(-price, abs(-price), price - 7)  // expect: Money(cents: -500) Money(cents: 500) Money(cents: -200)
price.negate()
price += 2
price *= 2
print(price, [price, 1, 3].reduce(0, +), [price, 1].max()!)  // expect: Money(cents: -600) Money(cents: -200) Money(cents: 100)
extension Int {
    static func random(seed: inout UInt32) -> Int {
        seed = seed &* 1_103_515_245 &+ 12_345
        return Int(seed >> 16 & 0x7fff)
    }
}
var seed: UInt32 = 1
print(Int.random(seed: &seed), Int.random(seed: &seed))  // expect: 16838 5758
