func integrate(_ f: (Double) -> Double, from a: Double, to b: Double, steps: Int) -> Double {
    let h = (b - a) / Double(steps)
    var sum = 0.0
    for i in 0..<steps {
        sum += f(a + (Double(i) + 0.5) * h)
    }
    return sum * h
}
print(integrate({ $0 * $0 }, from: 0, to: 3, steps: 100))  // expect: 8.999775000000001
print(integrate({ 1 / $0 }, from: 1, to: 2, steps: 1000))  // expect: 0.6931471493099518
