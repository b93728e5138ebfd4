let scores = [88.0, 92.5, 79, 93.5, 85]
let mean = scores.reduce(0, +) / Double(scores.count)
let sorted = scores.sorted()
let median = sorted[sorted.count / 2]
let deviations = scores.map { ($0 - mean) * ($0 - mean) }
print(mean, median, (deviations.reduce(0, +) / Double(scores.count - 1)).squareRoot())  // expect: 87.6 88.0 5.909737726836953
print(scores.max()! - scores.min()!, scores.filter { $0 > mean }.count)  // expect: 14.5 3
let histogram = Dictionary(grouping: scores) { Int($0 / 10) * 10 }.mapValues(\.count)
for (bin, n) in histogram.sorted(by: { $0.key < $1.key }) { print(bin, String(repeating: "*", count: n)) }
let running = scores.reduce(into: [Double]()) { $0.append(($0.last ?? 0) + $1) }
print(running)
// expect: 70 *
// expect: 80 **
// expect: 90 **
// expect: [88.0, 180.5, 259.5, 353.0, 438.0]
