let a: [Int] = [1, "two", 3]  // expect error 20: cannot convert value of type 'String' to expected element type 'Int'
