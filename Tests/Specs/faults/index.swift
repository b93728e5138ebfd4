let a = [1, 2, 3]
print(a.count)  // expect: 3
print(a[a.count])  // expect fault: Index out of range
