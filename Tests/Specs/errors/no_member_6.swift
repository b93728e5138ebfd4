let xs = [1, 2, 3]
print(xs.length)  // expect error 10: value of type '[Int]' has no member 'length'
