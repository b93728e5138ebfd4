let xs = [3, 1, 2]
print(xs.sort())  // expect error 10: cannot use mutating member on immutable value: 'xs' is a 'let' constant
