class Node { var value: Int; var next: Node?; init(_ v: Int, _ n: Node? = nil) { value = v; next = n } }
var list: Node? = Node(1, Node(2, Node(3)))
func values(_ n: Node?) -> [Int] { var r: [Int] = [], c = n; while let x = c { r.append(x.value); c = x.next }; return r }
print(values(list))  // expect: [1, 2, 3]
var previous: Node? = nil
while let node = list { list = node.next; node.next = previous; previous = node }
print(values(previous))  // expect: [3, 2, 1]
func change(_ n: Node) { n.value = 100 }
change(previous!)
print(values(previous))  // expect: [100, 2, 1]
let array = [Node(1), Node(2)]
let copy = array
copy[0].value = 9
print(array[0].value, array[0] === copy[0])  // expect: 9 true
