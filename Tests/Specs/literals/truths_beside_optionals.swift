enum JSON: Equatable, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    case bool(Bool), int(Int), list([JSON]), text(String)
    init(booleanLiteral b: Bool) { self = .bool(b) }
    init(integerLiteral i: Int) { self = .int(i) }
    init(stringLiteral s: String) { self = .text(s) }
    init(arrayLiteral e: JSON...) { self = .list(e) }
    subscript(k: String) -> JSON? { k == "a" ? true : nil }
}
let m: JSON = [1, 2]
print(m == [1, 2], m["a"] == true, m["b"] == false, m == true, m["a"] == "x")  // expect: true true false false false
