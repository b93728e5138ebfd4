// An iterator that does not say what it gives.
struct Stack<Element> {
    private var list: [Element] = []
    mutating func push(_ element: Element) { list.append(element) }
}
extension Stack: Sequence { func makeIterator() -> some IteratorProtocol { list.reversed().makeIterator() } }
struct Queue<Element>: Sequence {
    var list: [Element]
    func makeIterator() -> some IteratorProtocol<Element> { list.makeIterator() }
}
var stack = Stack<Int>()
stack.push(1)
stack.push(2)
for x in stack { print(x) }
print(stack.map { "\($0)" }, Queue(list: [3, 1]).sorted())
// expect: 2
// expect: 1
// expect: ["2", "1"] [1, 3]
