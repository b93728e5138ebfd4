let count = 3
let ratio: Double = count  // expect error 21: cannot convert value of type 'Int' to specified type 'Double'
print(ratio)
