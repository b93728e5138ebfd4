func mse(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for i in 0..<a.count {
        let d = a[i] - b[i]
        sum += d * d
    }
    return sum / a.count  // expect error 20: cannot convert value of type 'Int' to expected argument type 'Double'
}
print(mse([1], [2]))
