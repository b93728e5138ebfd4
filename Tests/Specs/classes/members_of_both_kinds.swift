// Static and other members of one name; initialisers that subclasses have; objects behind a mutating requirement.
class Polygon { class var sides: Int { 0 }; var sides: Int { Self.sides }; required init(_ notes: String...) {} }
final class Square: Polygon { override static var sides: Int { 4 } }
print(Square().sides, Square.sides, Polygon().sides)  // expect: 4 4 0
class Panel: Polygon { init() { super.init() }; required init(_ notes: String...) { print(notes); super.init() } }  // expect: []
func make<T: Panel>(_ type: T.Type) -> T { type.init() }
print(make(Panel.self).sides)  // expect: 0
protocol Listed { var items: [String] { get set }; init() }
extension Listed {
    mutating func push(_ item: String) { items.append(item) }
    static func of(_ items: String...) -> Self { var made = Self(); items.forEach { made.push($0) }; return made }
}
final class List: Listed { var items: [String] = [] }
struct Row: Listed { var items: [String] = [] }
print(List.of("a", "bcd").items, Row.of("x", "y").items)  // expect: ["a", "bcd"] ["x", "y"]
