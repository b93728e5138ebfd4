let maybe: Int? = 5
let doubled = maybe * 2  // expect error 15: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(doubled)
