enum Action: String, CaseIterable { case up, down, left, right
    var sideways: [Action] { [.up, .down].contains(self) ? [.left, .right] : [.up, .down] }
}
print(Action.up.sideways, Action.left.sideways)  // expect: [main.Action.left, main.Action.right] [main.Action.up, main.Action.down]
func cost(_ action: Action) -> Int { action == .up ? 1 : 2 }
print([.up, .down, .left].map { cost($0) }, [.up].map(cost))  // expect: [1, 2, 2] [1]
struct Table<State: Hashable, Input> {
    let rows: [(State, Input, State)]
    init(@Rows _ build: () -> [(State, Input, State)]) { rows = build() }
    @resultBuilder enum Rows {
        static func buildExpression(_ row: (State, Input, State)) -> [(State, Input, State)] { [row] }
        static func buildBlock(_ parts: [(State, Input, State)]...) -> [(State, Input, State)] { parts.flatMap { $0 } }
    }
}
enum Light { case red, green }
enum Signal { case tick }
let table = Table<Light, Signal> {
    (.red, .tick, .green)
    (.green, .tick, .red)
}
print(table.rows.count, table.rows[0].2)  // expect: 2 green
let inverse = true
let angle = (inverse ? 2 : -2) * .pi * Double(3) / 4
print(angle)  // expect: 4.71238898038469
struct Vector {
    static let zero = Vector(x: 0)
    var x: Double
}
func padded(_ a: [Int], to n: Int) -> [Vector] {
    a.map { Vector(x: Double($0)) } + Array(repeating: .zero, count: n - a.count)
}
print(padded([1], to: 3).map(\.x))  // expect: [1.0, 0.0, 0.0]
var set: Set<Int> = [1, 2]
set = set.reduce(into: []) { $0.insert($1 * 2) }
print(set.sorted())  // expect: [2, 4]
let handlers = [() throws -> Int]()
var named = [String: (Int) -> Int]()
named["twice"] = { $0 * 2 }
print(handlers.count, named["twice"]!(4))  // expect: 0 8
extension Collection where Element: BinaryFloatingPoint {
    var mean: Element { reduce(0, +) / Element(count) }
}
extension Collection where Element: BinaryInteger {
    var mean: Double { Double(reduce(0, +)) / Double(count) }
}
print([1, 2, 4].mean, [1.5, 2.5].mean)  // expect: 2.3333333333333335 2.0
struct Column<Row> {
    let title: String
    let cell: (Row) -> String
    init(_ title: String, _ cell: @escaping (Row) -> String) { (self.title, self.cell) = (title, cell) }
}
struct Sheet<Row> { var columns: [Column<Row>] }
let sheet = Sheet(columns: [
    Column("n") { "\($0.n)" },
    Column<(n: Int, name: String)>("name") { $0.name },
])
print(sheet.columns.map { $0.cell((n: 3, name: "c")) })  // expect: ["3", "c"]
func sigmoid(_ x: Double) -> Double { 1 / (1 + x) }
func half(_ x: Double) -> Double { x / 2 }
print([1.0, 3.0].map(inverse ? sigmoid : half))  // expect: [0.5, 0.25]
enum Shape: Equatable { case circle(Int), square, polygon(sides: Int) }
let shape = Shape.circle(2)
print([.circle(2), .square].contains(shape), [.polygon(sides: 3), .circle(2)].firstIndex(of: shape)!)  // expect: true 1
func sides(_ shape: Shape) -> Int { if case .polygon(let n) = shape { n } else { 0 } }
print([.polygon(sides: 5), .square].map { sides($0) })  // expect: [5, 0]
