let a = [1]
a.append(2)  // expect error 3: cannot use mutating member on immutable value: 'a' is a 'let' constant
