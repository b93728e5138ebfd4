let input = "42"
let number: Int = Int(input)  // expect error 19: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(number + 1)
