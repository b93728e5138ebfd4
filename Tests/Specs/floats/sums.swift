var total = 0.0
for i in 1...10 { total += 0.1 * Double(i) }
print(total)  // expect: 5.500000000000001
let values = [1.5, 2.5, 4.0]
let mean = values.reduce(0, +) / Double(values.count)
let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(values.count)
print(mean, variance, variance.squareRoot())  // expect: 2.6666666666666665 1.0555555555555556 1.0274023338281628
