struct Amount: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByFloatLiteral {
    let text: String
    init(integerLiteral value: Int) { text = "literal \(value)" }
    init(stringLiteral value: String) { text = "literal \(value)" }
    init(floatLiteral value: Double) { text = "literal \(value)" }
    init(_ value: Int) { text = "value \(value)" }
    init(_ value: String) { text = "value \(value)" }
    init?(_ value: Double) { return nil }
}
let number = 3
print(Amount(3).text, Amount(number).text, Amount(-3).text, Amount((4)).text)  // expect: literal 3 value 3 literal -3 literal 4
print(Amount("a").text, Amount("\(number)").text, Amount(1.5).text)  // expect: literal a value 3 literal 1.5
