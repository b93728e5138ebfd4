enum Token: Equatable { case number(Double), op(Character), open, close }
enum CalcError: Error, Equatable, CustomStringConvertible {
    case unexpected(Character, at: Int)
    case unexpectedEnd
    case divisionByZero
    var description: String {
        switch self {
        case .unexpected(let c, let p): return "unexpected '\(c)' at \(p)"
        case .unexpectedEnd: return "unexpected end"
        case .divisionByZero: return "division by zero"
        }
    }
}
func tokenize(_ s: String) throws -> [Token] {
    var tokens: [Token] = []
    let chars = Array(s)
    var i = 0
    while i < chars.count {
        let c = chars[i]
        switch c {
        case " ": i += 1
        case "0"..."9", ".":
            var text = ""
            while i < chars.count, chars[i].isNumber || chars[i] == "." { text.append(chars[i]); i += 1 }
            tokens.append(.number(Double(text)!))
        case "+", "-", "*", "/", "^": tokens.append(.op(c)); i += 1
        case "(": tokens.append(.open); i += 1
        case ")": tokens.append(.close); i += 1
        default: throw CalcError.unexpected(c, at: i)
        }
    }
    return tokens
}
struct Parser {
    private var tokens: ArraySlice<Token>
    init(_ tokens: [Token]) { self.tokens = tokens[...] }
    private static let precedence: [Character: Int] = ["+": 1, "-": 1, "*": 2, "/": 2, "^": 3]
    mutating func expression(_ minimum: Int = 1) throws -> Double {
        var left = try atom()
        while case .op(let op)? = tokens.first, let p = Self.precedence[op], p >= minimum {
            tokens.removeFirst()
            let right = try expression(op == "^" ? p : p + 1)
            switch op {
            case "+": left += right
            case "-": left -= right
            case "*": left *= right
            case "/":
                guard right != 0 else { throw CalcError.divisionByZero }
                left /= right
            default:
                var r = 1.0
                for _ in 0..<Int(right) { r *= left }
                left = r
            }
        }
        return left
    }
    private mutating func atom() throws -> Double {
        guard let token = tokens.popFirst() else { throw CalcError.unexpectedEnd }
        switch token {
        case .number(let v): return v
        case .op("-"): return -(try atom())
        case .open:
            let v = try expression()
            guard tokens.popFirst() == .close else { throw CalcError.unexpectedEnd }
            return v
        case .op(let c): throw CalcError.unexpected(c, at: -1)
        case .close: throw CalcError.unexpected(")", at: -1)
        }
    }
}
for s in ["1 + 2 * 3", "(1+2)*3", "2^3^2", "10 / 4 - 1", "-(2 + 3)", "1 / 0", "2 * (3", "4 $ 4", ""] {
    do {
        var p = Parser(try tokenize(s))
        print(s, "=", try p.expression())
    } catch CalcError.divisionByZero {
        print(s, "-> cannot divide")
    } catch let error as CalcError {
        print(s, "->", error)
    } catch { print("other", error) }
}
// expect: 1 + 2 * 3 = 7.0
// expect: (1+2)*3 = 9.0
// expect: 2^3^2 = 512.0
// expect: 10 / 4 - 1 = 1.5
// expect: -(2 + 3) = -5.0
// expect: 1 / 0 -> cannot divide
// expect: 2 * (3 -> unexpected end
// expect: 4 $ 4 -> unexpected '$' at 2
// expect:  -> unexpected end
