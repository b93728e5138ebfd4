let a: [Int] = [1, 2].map { print($0) }  // expect error 29: cannot convert value of type '()' to closure result type 'Int'
