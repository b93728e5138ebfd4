let x = [1.0, 2, 3, 4, 5, 6]
func sum(from first: Int) -> Double {
    var total = 0.0
    for k in first..<x.count {
        total += x[k] * x[k]  // expect fault: Index out of range
    }
    return total
}
print(sum(from: 0))  // expect: 91.0
print(sum(from: -1))
