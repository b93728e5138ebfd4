func sum(_ list: [Int], from start: Int) -> Int {
    var total = start
    for i in 0..<list.count {
        total += list[i]  // expect fault: Arithmetic overflow in '+'
    }
    return total
}
func mean(_ list: [Double]) -> Double {
    var total = 0.0
    for i in 0..<list.count { total += list[i] }
    return total / Double(list.count)
}
func length(_ x: Double, _ y: Double) -> Double {
    let (a, b) = (x * x, y * y)
    return (a + b).squareRoot()
}
print(sum([1, 2, 3], from: 4), mean([1, 2, 6]), length(3, 4))  // expect: 10 3.0 5.0
print(sum([1, 2, 3], from: Int.max - 2))
