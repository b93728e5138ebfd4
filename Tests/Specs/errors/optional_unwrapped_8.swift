let ages = ["Ann": 30, "Bob": 25]
print(ages["Ann"] + 1)  // expect error 11: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
