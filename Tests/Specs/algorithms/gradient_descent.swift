func descend(from start: Double, rate: Double, steps: Int) -> [Double] {
    var x = start
    var path = [x]
    for _ in 0..<steps {
        let gradient = 2 * (x - 3)
        x -= rate * gradient
        path.append(x)
    }
    return path
}
let path = descend(from: 0, rate: 0.25, steps: 5)
print(path)  // expect: [0.0, 1.5, 2.25, 2.625, 2.8125, 2.90625]
let xs = [1.0, 2, 3, 4], ys = [3.1, 4.9, 7.2, 8.8]
let n = Double(xs.count)
let meanX = xs.reduce(0, +) / n, meanY = ys.reduce(0, +) / n
let covariance = zip(xs, ys).map { ($0 - meanX) * ($1 - meanY) }.reduce(0, +)
let slope = covariance / xs.map { ($0 - meanX) * ($0 - meanX) }.reduce(0, +)
print(slope, meanY - slope * meanX)  // expect: 1.9400000000000002 1.1499999999999995
