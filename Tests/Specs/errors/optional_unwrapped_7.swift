let ages = ["Ann": 30, "Bob": 25]
let age: Int = ages["Ann"]  // expect error 20: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(age)
