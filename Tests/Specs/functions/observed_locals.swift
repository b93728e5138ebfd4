func count() -> [String] {
    var log: [String] = []
    var total = 0 {
        willSet { log.append("will \(newValue)") }
        didSet { log.append("\(oldValue) -> \(total)") }
    }
    total = 2
    total += 3
    for i in 1...2 { total += i }
    return log
}
print(count())  // expect: ["will 2", "0 -> 2", "will 5", "2 -> 5", "will 6", "5 -> 6", "will 8", "6 -> 8"]
func scaled() -> Int {
    var a = 1
    var calls: [Int] = []
    var twice: Int {
        get { for i in 0..<2 { calls.append(i) }; return a * 2 }
        set { var k = 0; while k < 2 { k += 1; calls.append(k * 10) }; a = newValue / 2 }
    }
    twice = 10
    twice += 2
    return a * 1000 + calls.reduce(0, +)
}
print(scaled())  // expect: 6061
