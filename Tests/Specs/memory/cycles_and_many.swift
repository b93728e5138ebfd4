class Node { var next: Node?; let id: Int; static var live = 0; init(_ id: Int) { self.id = id; Node.live += 1 }; deinit { Node.live -= 1 } }
for i in 0..<10_000 { _ = Node(i) }
print(Node.live)  // expect: 0
var head: Node? = nil
for i in 0..<100 { let n = Node(i); n.next = head; head = n }
print(Node.live)  // expect: 100
head = nil
print(Node.live)  // expect: 0
do { let a = Node(1), b = Node(2); a.next = b; b.next = a; a.next = nil }
print(Node.live)  // expect: 0
