let n = 0
print(1...n + 1)  // expect: 1...1
print(1...n)  // expect fault: Range requires lowerBound <= upperBound
