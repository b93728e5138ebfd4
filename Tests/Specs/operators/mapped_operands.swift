struct Parser<Output> {
    let value: Output?
    func map<Other>(_ transform: (Output) -> Other) -> Parser<Other> { Parser<Other>(value: value.map(transform)) }
    static func | (left: Parser, right: @autoclosure () -> Parser) -> Parser { left.value == nil ? right() : left }
}
enum Word { case none, flag(Bool), number(Int) }
func word(_ text: String?, _ number: Int?) -> Parser<Word> {
    Parser(value: text).map { _ in .none } | Parser(value: number).map { .number($0) } | Parser(value: 1).map { _ in .flag(true) }
}
print(word(nil, 2).value!, word("a", nil).value!, word(nil, nil).value!)  // expect: number(2) none flag(true)
