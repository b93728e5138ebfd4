let a = [1, 2, 3]
print(a[1...])  // expect: [2, 3]
print(a[2...5])  // expect fault: Array index is out of range
