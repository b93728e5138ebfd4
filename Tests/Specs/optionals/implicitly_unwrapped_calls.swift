class Node {
    var value = 3
    func same() -> Node { self }
    subscript(i: Int) -> Int { value + i }
}
let node: Node! = Node()
print(node.same().value)  // expect: 3
print(node[2], node.same()[1])  // expect: 5 4
func f() {
    var inner: Node! = Node()
    inner.value = 5
    print(inner.same().value)  // expect: 5
    inner = nil
    print(inner == nil)  // expect: true
}
f()
let number: Int! = 4
print(number.isMultiple(of: 2), number.map { $0 + 1 } as Any)  // expect: true Optional(5)
