final class Stack<T> {
    private var items: [T] = []
    func push(_ x: T) { items.append(x) }
    func pop() -> T? { items.popLast() }
    var top: T? { items.last }
    var count: Int { items.count }
}
let s = Stack<Int>()
for i in 1...3 { s.push(i) }
print(s.pop()!, s.top!, s.count)  // expect: 3 2 2
class Queue<T> { var a: [T] = [], b: [T] = []
    func enqueue(_ x: T) { a.append(x) }
    func dequeue() -> T? { if b.isEmpty { b = a.reversed(); a = [] }; return b.popLast() }
}
let q = Queue<String>()
q.enqueue("x"); q.enqueue("y")
print(q.dequeue()!, q.dequeue()!, q.dequeue() as Any)  // expect: x y nil
