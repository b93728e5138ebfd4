struct LinkedList<T> {
    private class Node { let value: T; var next: Node?; init(_ v: T) { value = v } }
    private var head: Node?, tail: Node?
    private(set) var count = 0
    mutating func append(_ v: T) {
        let n = Node(v)
        if let t = tail { t.next = n } else { head = n }
        tail = n
        count += 1
    }
    func forEach(_ f: (T) -> Void) { var c = head; while let n = c { f(n.value); c = n.next } }
}
var l = LinkedList<String>()
["a", "b", "c"].forEach { l.append($0) }
l.forEach { print($0) }
print(l.count)
// expect: a
// expect: b
// expect: c
// expect: 3
