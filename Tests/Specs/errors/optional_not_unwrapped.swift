let a: Int? = 3
print(a + 1)  // expect error 7: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
