var zero = 1
zero -= 1
print(zero)  // expect: 0
print(5 % zero)  // expect fault: Division by zero in remainder operation
