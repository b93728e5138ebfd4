struct Node: CustomStringConvertible { let tag: String; var children: [Node] = []; var description: String { children.isEmpty ? "<\(tag)/>" : "<\(tag)>" + children.map { $0.description }.joined() + "</\(tag)>" } }
@resultBuilder enum Builder { static func buildBlock(_ n: Node...) -> [Node] { n } }
func element(_ tag: String, @Builder _ c: () -> [Node]) -> Node { Node(tag: tag, children: c()) }
func leaf(_ tag: String) -> Node { Node(tag: tag) }
let page = element("ul") {
    leaf("li")
    element("li") { leaf("b") }
}
print(page)  // expect: <ul><li/><li><b/></li></ul>
struct View { @Builder var body: [Node] { leaf("x"); leaf("y") } }
print(View().body.count)  // expect: 2
