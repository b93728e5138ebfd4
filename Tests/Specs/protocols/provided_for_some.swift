// What extensions with conditions provide tells associated types; raw values compare; objects identify themselves.
protocol Tagged { associatedtype Tag: Hashable; var tag: Tag { get }; func twin() -> Tag; subscript(i: Int) -> Tag { get } }
protocol Numbered { var number: Int { get } }
extension Tagged where Self: Numbered { var tag: Int { number }; func twin() -> Int { -number }; subscript(i: Int) -> Int { number * i } }
extension Tagged where Self: AnyObject { var tag: ObjectIdentifier { ObjectIdentifier(self) } }
struct Card: Tagged, Numbered { var number: Int }
print(Card(number: 3).tag, Card(number: 3).twin(), Card(number: 3)[4], Set([Card(number: 3)].map(\.tag)))  // expect: 3 -3 12 [3]
final class Player: Identifiable { var name: String; init(_ name: String) { self.name = name } }
let (ann, bob) = (Player("Ann"), Player("Bob"))
print(ann.id == ann.id, ann.id == bob.id, [ann, bob].firstIndex { $0.id == bob.id } ?? -1)  // expect: true false 1
enum Colour: RawRepresentable {
    case red, other(Int)
    init?(rawValue: String) {
        if rawValue == "red" { self = .red } else if let n = Int(rawValue) { self = .other(n) } else { return nil }
    }
    var rawValue: String { switch self { case .red: "red"; case .other(let n): "\(n)" } }
}
print(Colour(rawValue: "12")!, Colour(rawValue: "x") == nil, Colour.red == Colour.red, Colour.red != .other(1))  // expect: other(12) true true true
struct Rights: OptionSet { let rawValue: UInt8; static let read = Rights(rawValue: 1), write = Rights(rawValue: 2) }
var rights: Rights = [.read]
print(rights.update(with: .read) as Any, rights.update(with: .write) as Any, rights)  // expect: Optional(main.Rights(rawValue: 1)) nil Rights(rawValue: 3)
enum Unary {
    case double, add(Int)
    func callAsFunction(_ x: Int) -> Int { switch self { case .double: 2 * x; case .add(let n): Unary.double(x) + n } }
}
print(Unary.double(4), Unary.add(3)(4))  // expect: 8 11
@dynamicMemberLookup struct Builder<T> {
    var made: T
    subscript<V>(dynamicMember path: WritableKeyPath<T, V>) -> (V) -> Builder<T> {
        { value in var copy = self; copy.made[keyPath: path] = value; return copy }
    }
}
struct Server { var host = "h"; var port = 1 }
print(Builder(made: Server()).host("local").port(80).made)  // expect: Server(host: "local", port: 80)
protocol Drawn { func draw() -> String }
extension Int: Drawn { func draw() -> String { "\(self)" } }
extension Optional: Drawn where Wrapped: Drawn { func draw() -> String { map { "(" + $0.draw() + ")" } ?? "(none)" } }
func drawn<T>(_ value: T) -> String { (value as? any Drawn)?.draw() ?? "undrawn" }
print(drawn(3), drawn(Optional(3)), drawn(nil as Int?), drawn("s"))  // expect: 3 (3) (none) undrawn
struct Weak<T: AnyObject> { weak var object: T? }
print(Weak(object: ann).object?.name ?? "gone")  // expect: Ann
func three<T: Numeric>(_ x: T) -> T { x * T(exactly: 3)! }
print(three(2.5), three(4))  // expect: 7.5 12
