// What is asked of `Self` in an extension of a protocol brings its types along.
protocol Encodes { func encoded() -> String }
extension Int: Encodes { func encoded() -> String { "i\(self)" } }
extension String: Encodes { func encoded() -> String { "s" + self } }
extension Encodes where Self: RawRepresentable, RawValue: Encodes {
    func encoded() -> String { rawValue.encoded() }
    func same(as other: RawValue) -> Bool { other.encoded() == encoded() }
}
enum Level: Int, Encodes { case low = 1, high = 10 }
enum Colour: String, Encodes { case red, green }
print(Level.high.encoded(), Colour.green.encoded(), Level.low.same(as: 1), Colour.red.same(as: "green"))  // expect: i10 sgreen true false

// An associated type that the members are to say cannot be what they name: a type further out is.
enum Value {
    case nothing, int(Int), list([Value]), record([String: Value])
}
extension Value: ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByNilLiteral
{
    init(integerLiteral value: Int) { self = .int(value) }
    init(arrayLiteral elements: Value...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, Value)...) {
        self = .record(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
    init(nilLiteral: ()) { self = .nothing }
}
var value: Value = ["pages": [1, [2], ["deep": nil]]]
if case .record(let fields) = value, case .list(let pages)? = fields["pages"] { print(pages.count, pages[1]) }  // expect: 3 list([main.Value.int(2)])
value = .list([])
print(value)  // expect: list([])

typealias Item = Int
protocol Bag {
    associatedtype Item
    func put(_ item: Item)
    func other()
}
struct Purse: Bag {
    func put(_ item: Item) { print("put", item) }  // expect: put 2
    func other() {
        let item: Item = 3
        print(item)  // expect: 3
    }
}
Purse().put(2)
Purse().other()
