// An average with a whole divisor, as an argument and elsewhere.
let count = 3, row = [1.5], part = row[0..<1]
var means: [Double] = []
func show(_ d: Double) {}
means.append(row.reduce(0, +) / count)  // expect error 33: cannot convert value of type 'Int' to expected argument type 'Double'
means.append(part.reduce(0, +) / count)  // expect error 34: cannot convert value of type 'Int' to expected argument type 'Double'
show(row.reduce(0, +) / count)  // expect error 25: cannot convert value of type 'Int' to expected argument type 'Double'
show(part.reduce(0, +) / count)  // expect error 26: cannot convert value of type 'Int' to expected argument type 'Double'
print(row.reduce(0, +) / count)  // expect error 21: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
