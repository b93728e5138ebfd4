let ragged = [[1.0, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11], [12, 13, 14], [15, 16, 17], [18, 19, 20]]
let ones = [Double](repeating: 1, count: 7)
func column(_ j: Int) -> Double {
    var sum = 0.0
    for i in 0..<ragged.count {
        sum += ones[i] * ragged[i][j]  // expect fault: Index out of range
    }
    return sum
}
print(column(1))  // expect: 74.0
print(column(2))
