var i = 0
let a = [1]
i -= 1
print(a[i])  // expect fault: Index out of range
