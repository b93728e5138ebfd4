let x = 0.0
print(x)  // expect: 0.0
print(Int(x / x))  // expect fault: Double value cannot be converted to Int because it is either infinite or NaN
