struct Queue<T> {
    var items: [T] = []
    mutating func enqueue(_ x: T) { items.append(x) }
    mutating func dequeue() -> T? { items.isEmpty ? nil : items.removeFirst() }
}
var q = Queue<String>()
q.enqueue("a")
let n: String = q.dequeue()  // expect error 19: value of optional type 'String?' must be unwrapped to a value of type 'String'
print(n)
