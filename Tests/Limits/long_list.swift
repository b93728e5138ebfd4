final class Node {
    var next: Node?
    init(_ next: Node?) { self.next = next }
}
var list: Node?
for _ in 0..<200_000 { list = Node(list) }
list = nil
print("released")
