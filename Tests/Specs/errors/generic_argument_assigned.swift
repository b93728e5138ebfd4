class Node<T> { var value: T; var next: Node?; init(_ value: T) { self.value = value } }
let node = Node(1)
node.next = Node("two")  // expect error 18: cannot convert value of type 'String' to expected argument type 'Int'
