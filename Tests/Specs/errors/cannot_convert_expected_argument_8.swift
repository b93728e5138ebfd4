var x = 10
x = x + 0.5  // expect error 9: cannot convert value of type 'Double' to expected argument type 'Int'
print(x)
