// enums with payloads: expression tree and tokenizer
indirect enum Expr {
    case number(Double)
    case variable(String)
    case binary(Op, Expr, Expr)
    case call(name: String, args: [Expr])
    enum Op: Character, CaseIterable { case add = "+", sub = "-", mul = "*", div = "/", pow = "^"
        var precedence: Int { switch self { case .add, .sub: 1; case .mul, .div: 2; case .pow: 3 } }
        var rightAssociative: Bool { self == .pow } }
}
extension Expr: CustomStringConvertible {
    var description: String {
        switch self {
        case .number(let v) where v == v.rounded(): return String(Int(v))
        case .number(let v): return "\(v)"
        case .variable(let n): return n
        case let .binary(op, l, r): return "(\(l) \(op.rawValue) \(r))"
        case .call(let n, let a): return n + "(" + a.map { "\($0)" }.joined(separator: ", ") + ")"
        }
    }
}
struct Parser {
    enum Failure: Error, Equatable { case unexpected(Character, at: Int), endOfInput }
    private var text: [Character]; private var pos = 0
    init(_ s: String) { text = s.filter { !$0.isWhitespace } }
    private var peek: Character? { pos < text.count ? text[pos] : nil }
    private mutating func take() -> Character { defer { pos += 1 }; return text[pos] }
    mutating func parse() throws -> Expr {
        let e = try expression(1)
        if let c = peek { throw Failure.unexpected(c, at: pos) }
        return e
    }
    private mutating func expression(_ min: Int) throws -> Expr {
        var left = try primary()
        while let c = peek, let op = Expr.Op(rawValue: c), op.precedence >= min {
            _ = take()
            let right = try expression(op.rightAssociative ? op.precedence : op.precedence + 1)
            left = .binary(op, left, right)
        }
        return left
    }
    private mutating func primary() throws -> Expr {
        guard let c = peek else { throw Failure.endOfInput }
        if c.isNumber {
            var s = ""
            while let d = peek, d.isNumber || d == "." { s.append(take()) }
            return .number(Double(s)!)
        }
        if c.isLetter {
            var s = ""
            while let d = peek, d.isLetter { s.append(take()) }
            guard peek == "(" else { return .variable(s) }
            _ = take()
            var args: [Expr] = []
            while peek != ")" { args.append(try expression(1)); if peek == "," { _ = take() } }
            _ = take()
            return .call(name: s, args: args)
        }
        guard c == "(" else { throw Failure.unexpected(c, at: pos) }
        _ = take()
        let e = try expression(1)
        guard peek == ")" else { throw peek.map { Failure.unexpected($0, at: pos) } ?? .endOfInput }
        _ = take()
        return e
    }
}
extension Expr {
    func eval(_ env: [String: Double] = [:]) -> Double? {
        switch self {
        case .number(let v): v
        case .variable(let n): env[n]
        case .binary(let op, let l, let r):
            if let a = l.eval(env), let b = r.eval(env) {
                switch op { case .add: a + b; case .sub: a - b; case .mul: a * b; case .div: b == 0 ? nil : a / b
                    case .pow: (0..<Int(b)).reduce(1.0) { x, _ in x * a } }
            } else { nil }
        case .call("max", let args): args.compactMap { $0.eval(env) }.max()
        case .call: nil
        }
    }
}
for s in ["1 + 2 * 3", "(1+2)*3 - x", "2^3^2", "max(1, y*2, 3)", "1/0", "2 * (3", "4 $ 4", ""] {
    var p = Parser(s)
    do { let e = try p.parse(); print(e, "=", e.eval(["x": 4, "y": 5.5]).map { "\($0)" } ?? "undefined") }
    catch Parser.Failure.unexpected(let c, let at) { print("unexpected '\(c)' at \(at)") }
    catch { print(error) }
}
print(Expr.Op.allCases.map { "\($0.rawValue)" + String($0.precedence) })
// expect: (1 + (2 * 3)) = 7.0
// expect: (((1 + 2) * 3) - x) = 5.0
// expect: (2 ^ (3 ^ 2)) = 512.0
// expect: max(1, (y * 2), 3) = 11.0
// expect: (1 / 0) = undefined
// expect: endOfInput
// expect: unexpected '$' at 1
// expect: endOfInput
// expect: ["+1", "-1", "*2", "/2", "^3"]
