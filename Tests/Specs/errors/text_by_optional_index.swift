let text = "hello"
let place = text.firstIndex(of: "l")
print(text[place])  // expect error 12: value of optional type 'String.Index?' must be unwrapped to a value of type 'String.Index'
