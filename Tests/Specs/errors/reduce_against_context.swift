let counts = [1, 2, 3]
let mean: Double = counts.reduce(0) { $0 + $1 }  // expect error 27: cannot convert value of type 'Int' to specified type 'Double'
let sum: Double = counts.reduce(0, +)  // expect error 26: cannot convert value of type 'Int' to specified type 'Double'
let doubled: Double = counts.map { $0 * 2 }.reduce(0, +)  // expect error 45: cannot convert value of type 'Int' to specified type 'Double'
func total() -> Double { counts.reduce(0) { $0 + $1 } }  // expect error 33: cannot convert return expression of type 'Int' to return type 'Double'
