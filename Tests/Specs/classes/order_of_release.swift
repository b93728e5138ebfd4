final class Node {
    let name: String
    var children: [Node]
    init(_ name: String, _ children: Node...) { self.name = name; self.children = children }
    deinit { print("bye", name) }
}
do {
    let leaf = Node("leaf")
    let root = Node("root", Node("a", Node("a1"), Node("a2")), Node("b", leaf))
    print(root.children.count)
}
print("end")
// expect: 2
// expect: bye root
// expect: bye a
// expect: bye a1
// expect: bye a2
// expect: bye b
// expect: bye leaf
// expect: end
