let numbers = [1, 2, 3, 4]
let middle = numbers[1...2]
print(middle[1])  // expect: 2
print(middle[0])  // expect fault: Index out of bounds
