let xs = [1, 2, 3]
print(xs.contain(2))  // expect error 10: value of type '[Int]' has no member 'contain'
