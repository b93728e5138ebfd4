struct Node {
    var value: Int
    var next: Int? = nil
}
let first = Node(value: nil)  // expect error 25: 'nil' is not compatible with expected argument type 'Int'
let second: Node = Node(value: nil, next: nil)  // expect error 32: 'nil' is not compatible with expected argument type 'Int'
func make() -> Node { return Node(value: nil) }  // expect error 42: 'nil' is not compatible with expected argument type 'Int'
