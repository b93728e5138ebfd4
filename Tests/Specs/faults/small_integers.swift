var b: Int8 = 100
print(b)  // expect: 100
b += 100  // expect fault: Arithmetic overflow in '+'
