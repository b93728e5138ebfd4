class Node {
    var value: Int
    var next: Node?
    init(_ value: Int) { self.value = value }
    func double() -> Int { value * 2 }
}
let head: Node? = Node(1)
head?.next = Node(2)
head?.next?.next?.value = 9
print(head?.next?.value as Any, head?.next?.next?.value as Any)  // expect: Optional(2) nil
print(head?.double() as Any, head?.next?.next?.double() as Any)  // expect: Optional(2) nil
head?.next?.value += 10
print(head!.next!.value)  // expect: 12
let names: [String]? = ["a"]
print(names?.first?.uppercased() as Any, names?[0] as Any, names?.count ?? 0)  // expect: Optional("A") Optional("a") 1
