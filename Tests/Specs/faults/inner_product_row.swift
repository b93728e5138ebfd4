let m = [[1.0, 2], [3, 4], [5, 6], [7, 8], [9, 10]]
let v = [1.0, 2, 3, 4]
func apply(_ j: Int) -> Double {
    var sum = 0.0
    for i in 0..<m.count {
        sum += m[i][j] * v[i]  // expect fault: Index out of range
    }
    return sum
}
print("before")  // expect: before
print(apply(1))
