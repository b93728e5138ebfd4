struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ item: Element) { items.append(item) }
}
var s = Stack<Int>()
s.push(1)
print(s.items)  // expect error 9: 'items' is inaccessible due to 'private' protection level
