let x = Int("3") + 1  // expect error 9: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(x)
