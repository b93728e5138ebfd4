let numbers = [1, 2]
let sum = numbers.reduce(0) { $0 += $1 }  // expect error 25: missing argument label 'into:' in call
let total = numbers.reduce(0) { result, x in result += x }  // expect error 27: missing argument label 'into:' in call
