let a = [1, 2].filter { $0 + 1 }  // expect error 28: cannot convert value of type 'Int' to closure result type 'Bool'
