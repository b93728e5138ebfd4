struct Stack {
    var items = [1]
    var pushes = 0
    mutating func push(_ item: Int) {
        items.append(item)
        pushes += 1
    }
    mutating func each(_ body: (inout Int) -> Void) {
        for index in items.indices { body(&items[index]) }
    }
}
final class Counter {
    var count = 0, step = 2
    func change(_ value: inout Int) {
        value += step
        show()
    }
    func show() { print("count", count) }
}
var stack = Stack()
var stepSize = 1, other = 5
func increment(_ number: inout Int) { number += stepSize }  // expect fault: Simultaneous accesses: the variable is being modified further up
func add(_ number: inout Int, _ more: Int) { number += more }
increment(&other)
print(other)  // expect: 6
add(&stepSize, stepSize)
print(stepSize)  // expect: 2
stack.push(7)
stack.each { $0 += stepSize }
print(stack.items)  // expect: [3, 9]
let counter = Counter(), second = Counter()
counter.change(&second.count)  // expect: count 0
second.change(&counter.step)  // expect: count 2
print(counter.step)  // expect: 4
increment(&stepSize)
