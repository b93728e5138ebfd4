let n = -1
print(n)  // expect: -1
let a = [Int](repeating: 0, count: n)  // expect fault: Can't construct Array with count < 0
print(a)
