var numbers = [1, 2]
numbers.insert(5, 0)  // expect error 9: no exact matches in call to instance method 'insert'
