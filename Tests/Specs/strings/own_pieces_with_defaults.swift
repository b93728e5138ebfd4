// A program's own way to put a value into a text may have more parameters, all of which have a value already.
struct Money { var cents: Int }
extension String.StringInterpolation {
    mutating func appendInterpolation(_ money: Money, symbol: Bool = true, places: Int = 2) {
        appendLiteral("\(money.cents / 100).\(money.cents % 100)\(symbol ? "€" : "") \(places)")
    }
}
let price = Money(cents: 1295)
print("costs \(price), \(price, symbol: false), \(price, places: 3) and \(7) or \([price].count)")  // expect: costs 12.95€ 2, 12.95 2, 12.95€ 3 and 7 or 1
