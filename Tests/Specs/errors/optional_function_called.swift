let operations: [String: (Int) -> Int] = [:]
print(operations["double"](4))  // expect error 17: value of optional type '((Int) -> Int)?' must be unwrapped to a value of type '(Int) -> Int'
struct Button { var action: (() -> Void)? }
let button = Button()
button.action()  // expect error 8: value of optional type '(() -> Void)?' must be unwrapped to a value of type '() -> Void'
