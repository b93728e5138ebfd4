let xs = [3, 1, 2]
xs.sort()  // expect error 4: cannot use mutating member on immutable value: 'xs' is a 'let' constant
print(xs)
