let n = -1
print(UInt(n + 1))  // expect: 0
print(UInt(n))  // expect fault: Negative value is not representable
