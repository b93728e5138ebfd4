let values = [1.5, 2.5]
let counts = [1, 2]
let average = values.reduce(0, +) / values.count  // expect error 32: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
let half = counts.reduce(0, +) / 2.0  // expect error 29: cannot convert value of type '(Double) -> Double' to expected argument type '(Double, Int) throws -> Double'
