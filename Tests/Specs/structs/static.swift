struct Counter {
    static var made = 0
    static let names = ["a", "b"]
    let id: Int
    init() { Counter.made += 1; id = Self.made }
    static func reset() { made = 0 }
    static var zero: Counter { reset(); return Counter() }
}
_ = Counter()
print(Counter().id, Counter.made, Counter.names.count)  // expect: 2 2 2
print(Counter.zero.id, Counter.made)  // expect: 1 1
struct Constants { static let pi = 3.14; static let tau = 2 * pi }
print(Constants.tau)  // expect: 6.28
