let items = [1, 2, 3]
let average = items.reduce(0, +) / Double(items.count)  // expect error 31: cannot convert value of type '(Double) -> Double' to expected argument type '(Double, Int) throws -> Double'
print(average)
