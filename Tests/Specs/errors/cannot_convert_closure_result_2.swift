let a = [1, 2, 3]
let b = a.filter { $0 * 2 }  // expect error 23: cannot convert value of type 'Int' to closure result type 'Bool'
print(b)
