var u: UInt = 1
u -= 1
print(u)  // expect: 0
u -= 1  // expect fault: Arithmetic overflow in '-'
