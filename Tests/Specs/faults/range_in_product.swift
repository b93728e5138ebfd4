func dot(_ a: [[Double]], _ x: [Double]) -> Double {
    var sum = 0.0
    for k in 0..<a[0].count {
        sum += a[0][k] * x[k]  // expect fault: Index out of range
    }
    return sum
}
print(dot([[1, 2, 3]], [4, 5, 6]))  // expect: 32.0
print(dot([[1, 2, 3]], [4, 5]))
