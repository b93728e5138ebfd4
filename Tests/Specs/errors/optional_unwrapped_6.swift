let input = "42"
let number = Int(input)
print(number + 1)  // expect error 7: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
