protocol Node { func render() -> String }
struct Text: Node { let s: String; init(_ s: String) { self.s = s }; func render() -> String { s } }
struct Element: Node { var tag: String; var children: [any Node]; var attrs: [String] = []
  func render() -> String { "<\(tag)\(attrs.joined())>" + children.map { $0.render() }.joined() + "</\(tag)>" }
  func attribute(_ k: String, _ v: Any) -> Element { var c = self; c.attrs.append(" \(k)=\(v)"); return c } }
struct Group: Node { let nodes: [any Node]; func render() -> String { nodes.map { $0.render() }.joined() } }
@resultBuilder enum HTML {
    static func buildExpression(_ n: any Node) -> [any Node] { [n] }
    static func buildExpression(_ s: String) -> [any Node] { [Text(s)] }
    static func buildExpression(_ n: Int) -> [any Node] { [Text("#\(n)")] }
    static func buildBlock(_ parts: [any Node]...) -> [any Node] { parts.flatMap { $0 } }
    static func buildOptional(_ part: [any Node]?) -> [any Node] { part ?? [] }
    static func buildEither(first: [any Node]) -> [any Node] { first }
    static func buildEither(second: [any Node]) -> [any Node] { second }
    static func buildArray(_ parts: [[any Node]]) -> [any Node] { Array(parts.joined()) }
    static func buildFinalResult(_ nodes: [any Node]) -> Group { Group(nodes: nodes) }
}
func tag(_ name: String, @HTML _ body: () -> Group) -> Element { Element(tag: name, children: body().nodes) }
func li(_ text: String) -> Element { Element(tag: "li", children: [Text(text)]) }
func ul(@HTML _ body: () -> Group) -> Element { tag("ul", body) }
struct Page {
    var title: String; var items: [String]; var footer: Bool
    @HTML var body: Group {
        tag("h1") { title }.attribute("size", 2)
        if items.isEmpty { tag("p") { "nothing here" } } else {
            ul { for item in items { li(item) } }
        }
        if footer { tag("footer") { "end"; 7 } }
    }
}
print(Page(title: "T", items: ["a"], footer: true).body.render())  // expect: <h1 size=2>T</h1><ul><li>a</li></ul><footer>end#7</footer>
