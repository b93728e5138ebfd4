enum Value: ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    case nothing, truth(Bool), number(Int), list([Value])
    init(booleanLiteral value: Bool) { self = .truth(value) }
    init(nilLiteral: ()) { self = .nothing }
    init(integerLiteral value: Int) { self = .number(value) }
    init(arrayLiteral elements: Value...) { self = .list(elements) }
    var text: String {
        switch self {
        case .nothing: "nothing"
        case .truth(let value): "\(value)"
        case .number(let value): "\(value)"
        case .list(let values): "[" + values.map { $0.text }.joined(separator: " ") + "]"
        }
    }
}
let mixed: Value = [true, nil, 3, [false]]
print(mixed.text)  // expect: [true nothing 3 [false]]
func show(_ value: Value) { print(value.text) }
show(true)  // expect: true
show(nil)  // expect: nothing
