let a = [1]
a[0] = 2  // expect error 2: cannot assign through subscript: 'a' is a 'let' constant
