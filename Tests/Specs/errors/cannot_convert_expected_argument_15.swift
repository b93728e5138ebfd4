struct Box<T> { var value: T }
let b = Box<Int>(value: "a")  // expect error 25: cannot convert value of type 'String' to expected argument type 'Int'
print(b.value)
