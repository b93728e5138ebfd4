func average(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
let ys = [0.0, 0, 0, 1]
let squares = ys.map { ($0 - average) * 2 }.count / 2  // expect error 30: cannot convert value of type '([Double]) -> Double' to expected argument type 'Double'
print(ys.map { $0 - average }.count + 1)  // expect error 21: cannot convert value of type '([Double]) -> Double' to expected argument type 'Double'
