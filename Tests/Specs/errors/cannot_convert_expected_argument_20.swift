let a = ["x", "y"]
let total = a.reduce(0) { $0 + $1 }  // expect error 32: cannot convert value of type 'String' to expected argument type 'Int'
print(total)
