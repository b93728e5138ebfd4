let x = 1e19
print(x)  // expect: 1e+19
print(Int(x))  // expect fault: Double value cannot be converted to Int because the result would be greater than Int.max
