let n = 3
if let m = n { print(m) }  // expect error 4: initializer for conditional binding must have Optional type, not 'Int'
