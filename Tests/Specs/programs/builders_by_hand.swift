// Result builders
protocol Node { func render(_ indent: Int) -> String }
struct Text: Node {
    let s: String
    init(_ s: String) { self.s = s }
    func render(_ indent: Int) -> String { String(repeating: "  ", count: indent) + s }
}
struct Group: Node {
    let name: String
    let children: [Node]
    init(_ name: String, @NodeBuilder _ content: () -> [Node]) { self.name = name; children = content() }
    func render(_ indent: Int) -> String {
        ([String(repeating: "  ", count: indent) + "<\(name)>"] + children.map { $0.render(indent + 1) }
            + [String(repeating: "  ", count: indent) + "</\(name)>"]).joined(separator: "\n")
    }
}
@resultBuilder enum NodeBuilder {
    static func buildExpression(_ n: Node) -> [Node] { [n] }
    static func buildExpression(_ s: String) -> [Node] { [Text(s)] }
    static func buildBlock(_ parts: [Node]...) -> [Node] { parts.flatMap { $0 } }
    static func buildOptional(_ part: [Node]?) -> [Node] { part ?? [] }
    static func buildEither(first: [Node]) -> [Node] { first }
    static func buildEither(second: [Node]) -> [Node] { second }
    static func buildArray(_ parts: [[Node]]) -> [Node] { parts.flatMap { $0 } }
}
let items = ["milk", "bread"]
let showFooter = false
let page = Group("html") {
    "title"
    Group("ul") {
        for (i, item) in items.enumerated() {
            Group("li") { "\(i + 1). \(item)" }
        }
    }
    if items.count > 1 { Text("many") } else { Text("few") }
    if showFooter { "footer" }
    switch items.first {
    case "milk"?: "dairy"
    case .some(let x): "other \(x)"
    case nil: "none"
    }
    let n = items.joined().count
    "letters: \(n)"
}
print(page.render(0))
@NodeBuilder func twoLines(_ a: String) -> [Node] { a; a.uppercased() }
print(twoLines("hey").map { $0.render(1) })
@resultBuilder struct SumBuilder {
    static func buildBlock(_ v: Int...) -> Int { v.reduce(0, +) }
    static func buildFinalResult(_ v: Int) -> String { "sum \(v)" }
}
func total(@SumBuilder _ f: () -> String) -> String { f() }
print(total { 1; 2; 3 })
// expect: <html>
// expect:   title
// expect:   <ul>
// expect:     <li>
// expect:       1. milk
// expect:     </li>
// expect:     <li>
// expect:       2. bread
// expect:     </li>
// expect:   </ul>
// expect:   many
// expect:   dairy
// expect:   letters: 9
// expect: </html>
// expect: ["  hey", "  HEY"]
// expect: sum 6
