// Steps and tests at the end of a loop, with every kind of step and bound.
func steps(_ n: Int) -> [Int] {
    var (k, turns, sums) = (0, 0, [Int]())
    while k < n { k += 1; turns += 1 }
    sums.append(turns)
    k = 0
    while k <= n { k += 3 }
    sums.append(k)
    let step = 2
    while k < n * 4 { k += step }
    sums.append(k)
    k = n
    while k > 0 { k -= 1; turns += k }
    sums.append(turns)
    k = 0
    while k < n { k += 1; if k % 3 == 0 { continue }; if k > 7 { break }; turns += 1 }
    sums.append(turns)
    repeat { k += 2 } while k <= 20
    return sums + [k]
}
print(steps(10), steps(0), steps(1))  // expect: [10, 12, 40, 55, 60, 22] [0, 3, 3, 0, 0, 22] [1, 3, 5, 1, 2, 21]
func product(_ a: [[Double]], _ x: [Double], _ b: [[Double]]) -> [Double] {
    var result: [Double] = []
    for i in 0..<a.count {
        var (first, second, third) = (0.0, 0.0, 0.0)
        for k in 0..<x.count { first += a[i][k] * x[k] }
        for k in 0..<x.count { second += a[i][k] * b[k][i] }
        var k = 0
        while k < x.count { third += x[k] * x[k]; k += 1 }
        for k in 0..<x.count where k != 1 { third += x[k] * a[i][k] }
        result += [first, second, third]
    }
    return result
}
print(product([[1, 2, 3], [4, 5, 6]], [0.5, -1, 2], [[1, 2], [3, 4], [5, 6]]))  // expect: [4.5, 22.0, 11.75, 9.0, 64.0, 19.25]
func narrow() -> Int8 {
    var k: Int8 = 120
    while k < 125 { k += 2 }
    return k
}
print(narrow())  // expect: 126
