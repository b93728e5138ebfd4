struct Percent {
    let value: Int
    init?(_ value: Int) { guard (0...100).contains(value) else { return nil }; self.value = value }
    init?(text: String) { guard let n = Int(text) else { return nil }; self.init(n) }
}
print(Percent(50)?.value as Any, Percent(101) == nil, Percent(text: "7")!.value, Percent(text: "x") == nil)  // expect: Optional(50) true 7 true
print(["1", "200", "3"].compactMap { Percent(text: $0)?.value })  // expect: [1, 3]
