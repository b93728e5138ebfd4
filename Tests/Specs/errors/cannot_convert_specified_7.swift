let x = 3.7
let y: Int = x  // expect error 14: cannot convert value of type 'Double' to specified type 'Int'
print(y)
