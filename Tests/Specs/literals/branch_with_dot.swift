// One branch begins with a dot: the other says of what type it is.
struct Money: Equatable, CustomStringConvertible {
    var cents: Int
    static let zero = Money(cents: 0)
    static func euros(_ n: Int) -> Money { Money(cents: n * 100) }
    var doubled: Money { Money(cents: cents * 2) }
    var description: String { "\(cents)c" }
}
let x = 3
print(x > 4 ? Money(cents: 1) : .zero, x > 2 ? .euros(x) : Money(cents: 1))  // expect: 0c 300c
print(x > 2 ? .euros(2).doubled : Money.zero, separator: "")  // expect: 400c
let chosen = x > 4 ? .zero : Money(cents: 7)
print(chosen, type(of: chosen))  // expect: 7c Money
let any: Any = x == 3 ? Money.euros(1) : .zero
let text: any CustomStringConvertible = x == 3 ? .zero : Money.euros(1)
print(any, text, "\(x > 2 ? .zero : chosen)")  // expect: 100c 0c 0c
enum Level { case low, high(Int) }
print(x > 2 ? Level.high(1) : .low, x > 9 ? Level.low : .high(2))  // expect: high(1) high(2)
func show(_ values: Any...) { for value in values { print(value, terminator: ";") } }
show(x > 2 ? chosen : .zero, x < 2 ? chosen : .euros(9))
print()  // expect: 7c;900c;
