let lowest = [Int.min, -1]
print(7 % lowest[1])  // expect: 0
print(lowest[0] % lowest[1])  // expect fault: Division results in an overflow in remainder operation
