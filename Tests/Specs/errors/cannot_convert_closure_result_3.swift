let a = [1, 2, 3]
let b: [String] = a.map { $0 * 2 }  // expect error 30: cannot convert value of type 'Int' to closure result type 'String'
print(b)
