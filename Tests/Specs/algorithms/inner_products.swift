// Sums of products along rows and columns, of every length around the one from which all turns are done at once.
func dot(_ x: [Double], _ y: [Double]) -> Double {
    var sum = 0.0
    for k in 0..<x.count { sum += x[k] * y[k] }
    return sum
}
func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
    var result = [[Double]](repeating: [Double](repeating: 0, count: b[0].count), count: a.count)
    for i in 0..<a.count {
        for j in 0..<b[0].count {
            var sum = 0.0
            for k in 0..<b.count { sum += a[i][k] * b[k][j] }
            result[i][j] = sum
        }
    }
    return result
}
func transposed(_ a: [[Double]], _ v: [Double]) -> [Double] {
    var result: [Double] = []
    for j in 0..<a[0].count {
        var sum = 1.0
        for i in 0..<a.count { sum += a[i][j] * v[i] }
        result.append(sum)
    }
    return result
}
func gram(_ a: [[Double]]) -> [[Double]] {
    var result: [[Double]] = []
    for i in 0..<a.count {
        var row: [Double] = []
        for j in 0..<a.count {
            var sum = 0.0
            for k in 0..<a[i].count { sum += a[i][k] * a[j][k] }
            row.append(sum)
        }
        result.append(row)
    }
    return result
}
for n in 0...6 {
    let x = (0..<n).map { Double($0) + 0.5 }
    let y = (0..<n).map { Double($0 * $0) - 1 }
    print(n, dot(x, y), dot(y, x), dot(x, x))
}
let wide = (0..<3).map { i in (0..<7).map { j in Double(i * 7 + j) / 4 } }
let tall = (0..<7).map { i in (0..<2).map { j in Double(i - j * 3) } }
print(product(wide, tall))
print(product([[2]], [[3]]))
print(transposed(tall, [1, 2, 3, 4, 5, 6, 7]))
print(gram(wide))

// The index goes through a part, backwards is another way, and the diagonal is neither a row nor a column.
func part(_ x: [Double], from first: Int, to last: Int) -> Double {
    var sum = 0.0
    for k in first..<last { sum += x[k] * x[k] }
    return sum
}
print(part(wide[1], from: 2, to: 7), part(wide[1], from: 1, to: 3), part(wide[1], from: 3, to: 3))
let square = (0..<5).map { i in (0..<5).map { j in Double(i * j + 1) } }
var trace = 0.0
for k in 0..<5 { trace += square[k][k] * wide[0][k] }
print(trace)
var unordered = 0.0
for k in 0..<5 { unordered += wide[2][k] * square[k][k] }
print(unordered)

// What is not a number stays so, and infinities meet.
let odd = [1, .infinity, 2, -.infinity, 3, 4.0]
print(dot(odd, [1, 1, 1, 1, 1, 1]).isNaN, dot(odd, [1, 1, 1, -1, 1, 1]), dot(odd, [0, 0, 0, 0, 0, 0]).isNaN)
// expect: 0 0.0 0.0 0.0
// expect: 1 -0.5 -0.5 0.25
// expect: 2 -0.5 -0.5 2.5
// expect: 3 7.0 7.0 8.75
// expect: 4 35.0 35.0 21.0
// expect: 5 102.5 102.5 41.25
// expect: 6 234.5 234.5 71.5
// expect: [[22.75, 7.0], [59.5, 7.0], [96.25, 7.0]]
// expect: [[6.0]]
// expect: [113.0, 29.0]
// expect: [[5.6875, 14.875, 24.0625], [14.875, 45.5, 76.125], [24.0625, 76.125, 128.1875]]
// expect: 38.4375 9.0625 0.0
// expect: 27.5
// expect: 150.0
// expect: true inf true
