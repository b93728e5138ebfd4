let x: Int
print(x)  // expect error 7: constant 'x' used before being initialized
