let total = 0
total += 5  // expect error 7: left side of mutating operator isn't mutable: 'total' is a 'let' constant
