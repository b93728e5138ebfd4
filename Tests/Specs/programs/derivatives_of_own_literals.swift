// enums & pattern matching
indirect enum Expr { case num(Double), variable(String), add(Expr, Expr), mul(Expr, Expr), pow(Expr, Int), neg(Expr), call(String, [Expr]) }
extension Expr {
    static func + (l: Expr, r: Expr) -> Expr { .add(l, r) }
    static func * (l: Expr, r: Expr) -> Expr { .mul(l, r) }
    static prefix func - (e: Expr) -> Expr { .neg(e) }
}
extension Expr: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    init(floatLiteral v: Double) { self = .num(v) }
    init(integerLiteral v: Int) { self = .num(Double(v)) }
    init(stringLiteral v: String) { self = .variable(v) }
}
extension Expr: CustomStringConvertible {
    var description: String {
        switch self {
        case .num(let v) where v == v.rounded(): return "\(Int(v))"
        case .num(let v): return "\(v)"
        case .variable(let n): return n
        case let .add(l, .neg(r)): return "(\(l) - \(r))"
        case let .add(l, r): return "(\(l) + \(r))"
        case let .mul(.num(-1), e), let .mul(e, .num(-1)): return "-\(e)"
        case let .mul(l, r): return "\(l)·\(r)"
        case let .pow(b, e): return "\(b)^\(e)"
        case .neg(let e): return "-\(e)"
        case .call(let f, let args): return f + "(" + args.map(\.description).joined(separator: ", ") + ")"
        }
    }
    func eval(_ env: [String: Double] = [:]) throws -> Double {
        switch self {
        case .num(let v): return v
        case .variable(let n): guard let v = env[n] else { throw EvalError.unbound(n) }; return v
        case .add(let l, let r): return try l.eval(env) + r.eval(env)
        case .mul(let l, let r): return try l.eval(env) * r.eval(env)
        case .pow(let b, let e): return try (0..<e).reduce(1) { r, _ in try r * b.eval(env) }
        case .neg(let e): return try -e.eval(env)
        case .call("max", let xs): return try xs.map { try $0.eval(env) }.max() ?? 0
        case .call(let f, _): throw EvalError.unknown(f, arity: 0)
        }
    }
    var d: Expr {
        switch self {
        case .num: return 0
        case .variable: return 1
        case .add(let l, let r): return l.d + r.d
        case .mul(let l, let r): return l.d * r + l * r.d
        case .pow(let b, let n): return .num(Double(n)) * .pow(b, n - 1) * b.d
        case .neg(let e): return -e.d
        case .call: return 0
        }
    }
    var simplified: Expr {
        switch self {
        case .add(let l, let r):
            switch (l.simplified, r.simplified) {
            case (.num(0), let e), (let e, .num(0)): return e
            case let (.num(a), .num(b)): return .num(a + b)
            case let (a, b): return a + b
            }
        case .mul(let l, let r):
            switch (l.simplified, r.simplified) {
            case (.num(0), _), (_, .num(0)): return 0
            case (.num(1), let e), (let e, .num(1)): return e
            case let (.num(a), .num(b)): return .num(a * b)
            case let (a, b): return a * b
            }
        case .pow(let b, 1): return b.simplified
        case .pow(_, 0): return 1
        case .neg(.num(let v)): return .num(-v)
        default: return self
        }
    }
}
enum EvalError: Error, Equatable { case unbound(String), unknown(String, arity: Int) }
let e: Expr = 3 * .pow("x", 2) + 2 * "x" + -"y" + 1
print(e, e.d, e.d.simplified)  // expect: (((3·x^2 + 2·x) - y) + 1) ((((0·x^2 + 3·2·x^1·1) + (0·x + 2·1)) - 1) + 0) ((3·2·x + 2) + -1)
do { print(try e.eval(["x": 2, "y": 1])); print(try e.eval()) } catch EvalError.unbound(let n) { print("unbound", n) } catch { print(error) }
do { _ = try Expr.call("sin", ["x"]).eval(["x": 1]) } catch let err as EvalError { print(err, err == .unknown("sin", arity: 0)) }
print((try? Expr.call("max", [1, 2.5, "z"]).eval(["z": 2])) ?? -1)
let results = ["x", "q"].map { name in Result { try Expr.variable(name).eval(["x": 1]) } }
for case .success(let v) in results { print("ok", v) }
for case .failure(let err) in results { print("err", err) }
enum Token: Equatable { case num(Int), op(Character), paren(open: Bool) }
func lex(_ s: String) -> [Token] {
    var out: [Token] = []; var i = s.startIndex
    while i < s.endIndex {
        switch s[i] {
        case let c where c.isNumber:
            let start = i
            while i < s.endIndex, s[i].isNumber { s.formIndex(after: &i) }
            out.append(.num(Int(s[start..<i])!)); continue
        case "(", ")": out.append(.paren(open: s[i] == "("))
        case "+", "-", "*", "/": out.append(.op(s[i]))
        default: break
        }
        i = s.index(after: i)
    }
    return out
}
print(lex("12+(3*4)"), lex("(1)") == [.paren(open: true), .num(1), .paren(open: false)])
if case .num(let n)? = lex("7").first, n > 5 { print("big", n) }
let depth = lex("((1))").reduce(0) { d, t in if case .paren(let o) = t { return d + (o ? 1 : -1) } else { return d } }
print(depth)
// expect: 16.0
// expect: unbound x
// expect: unknown("sin", arity: 0) true
// expect: 2.5
// expect: ok 1.0
// expect: err unbound("q")
// expect: [main.Token.num(12), main.Token.op("+"), main.Token.paren(open: true), main.Token.num(3), main.Token.op("*"), main.Token.num(4), main.Token.paren(open: false)] true
// expect: big 7
// expect: 0
