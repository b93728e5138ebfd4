struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ item: Element) { items.append(item) }
    mutating func pop() -> Element { return items.popLast() }  // expect error 51: value of optional type 'Element?' must be unwrapped to a value of type 'Element'
}
var s = Stack<Int>()
s.push(1)
print(s.pop())
