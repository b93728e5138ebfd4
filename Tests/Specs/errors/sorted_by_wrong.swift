let a = [1, 2].sorted(by: { $0 + $1 })  // expect error 32: cannot convert value of type 'Int' to closure result type 'Bool'
