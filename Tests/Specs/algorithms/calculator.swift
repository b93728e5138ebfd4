enum Token { case number(Double), op(Character), open, close }
func tokens(_ s: String) -> [Token] {
    var out: [Token] = []
    var digits = ""
    func flush() { if let v = Double(digits) { out.append(.number(v)) }; digits = "" }
    for c in s {
        switch c {
        case "0"..."9", ".": digits.append(c)
        case "(": flush(); out.append(.open)
        case ")": flush(); out.append(.close)
        case "+", "-", "*", "/": flush(); out.append(.op(c))
        default: flush()
        }
    }
    flush()
    return out
}
struct Parser {
    var tokens: ArraySlice<Token>
    mutating func expression() -> Double {
        var value = term()
        while case .op(let c)? = tokens.first, c == "+" || c == "-" {
            tokens.removeFirst()
            let right = term()
            value = c == "+" ? value + right : value - right
        }
        return value
    }
    mutating func term() -> Double {
        var value = factor()
        while case .op(let c)? = tokens.first, c == "*" || c == "/" {
            tokens.removeFirst()
            let right = factor()
            value = c == "*" ? value * right : value / right
        }
        return value
    }
    mutating func factor() -> Double {
        switch tokens.popFirst() {
        case .number(let v): return v
        case .op("-"): return -factor()
        case .open:
            let v = expression()
            tokens.removeFirst()
            return v
        default: return .nan
        }
    }
}
for s in ["1 + 2 * 3", "(1 + 2) * 3", "-4 / (2 - 4)", "2 * (3 + 4) * 5 - 1"] {
    var p = Parser(tokens: tokens(s)[...])
    print(s, "=", p.expression())
}
// expect: 1 + 2 * 3 = 7.0
// expect: (1 + 2) * 3 = 9.0
// expect: -4 / (2 - 4) = 2.0
// expect: 2 * (3 + 4) * 5 - 1 = 69.0
