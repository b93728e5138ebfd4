struct Digits {
    var values: [UInt8]
    init?(_ text: String) {
        if text.isEmpty { return nil }
        values = text.utf8.map { $0 - 48 }
    }
    init(number: Int) { self.init(String(number))! }
}
print(Digits(number: 120).values)  // expect: [1, 2, 0]
class Count {
    let n: Int
    init?(_ text: String) {
        guard let n = Int(text) else { return nil }
        self.n = n
    }
    convenience init(of n: Int) { self.init("\(n)")! }
    convenience init(word: String) { self.init(word)! }  // expect fault: Unexpectedly found nil while unwrapping an Optional value
}
print(Count(of: 4).n, Count("x") == nil)  // expect: 4 true
extension Double { var thousands: Double { self * 1000 } }
print(2.thousands, 2.5.thousands, 7.description)  // expect: 2000.0 2500.0 7
print(Count(word: "seven").n)
