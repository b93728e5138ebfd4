let numbers = [1, 2, 3, 4]
let s = numbers.reduce(1) { $0 * $1 }
let p: Double = s / 2  // expect error 19: cannot convert value of type 'Int' to specified type 'Double'
print(p)
