let n = 300
print(UInt8(n - 100))  // expect: 200
print(UInt8(n))  // expect fault: Not enough bits to represent the passed value
