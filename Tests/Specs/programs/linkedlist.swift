final class Node<T> {
    var value: T
    var next: Node<T>?
    weak var previous: Node<T>?
    init(_ value: T) { self.value = value }
    deinit { print("freed \(value)") }
}
struct LinkedList<T>: Sequence, CustomStringConvertible, ExpressibleByArrayLiteral {
    private var head: Node<T>?
    private var tail: Node<T>?
    private(set) var count = 0
    init() {}
    init(arrayLiteral elements: T...) { for e in elements { append(e) } }
    mutating func append(_ value: T) {
        let node = Node(value)
        if let tail { tail.next = node; node.previous = tail } else { head = node }
        tail = node
        count += 1
    }
    mutating func popFirst() -> T? {
        guard let first = head else { return nil }
        head = first.next
        if head == nil { tail = nil }
        count -= 1
        return first.value
    }
    func makeIterator() -> AnyIterator<T> {
        var current = head
        return AnyIterator {
            defer { current = current?.next }
            return current?.value
        }
    }
    var description: String { "[" + map { "\($0)" }.joined(separator: " -> ") + "]" }
}
var list: LinkedList = [1, 2, 3]
list.append(4)
print(list, list.count)
print(list.popFirst() ?? -1, list.reduce(0, +), list.contains(3), list.max()!)
print(list.map { $0 * $0 }.filter { $0 > 5 })
for (i, x) in list.enumerated() { print(i, x, terminator: ";") }
print()
while let x = list.popFirst() { print("popped", x) }
print(list.isEmptyList)
extension LinkedList { var isEmptyList: Bool { count == 0 } }
// expect: [1 -> 2 -> 3 -> 4] 4
// expect: freed 1
// expect: 1 9 true 4
// expect: [9, 16]
// expect: 0 2;1 3;2 4;
// expect: freed 2
// expect: popped 2
// expect: freed 3
// expect: popped 3
// expect: freed 4
// expect: popped 4
// expect: true
