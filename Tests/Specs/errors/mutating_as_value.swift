struct Stack {
    var items = [1]
    mutating func clear() {}
}
var stack = Stack()
let clear = stack.clear  // expect error 19: cannot reference 'mutating' method as function value
