// parser combinators with generics, operators, recursion via lazy
struct Parser<T> { let parse: (Substring) -> (T, Substring)?
    init(_ p: @escaping (Substring) -> (T, Substring)?) { parse = p }
    init(lazy p: @autoclosure @escaping () -> Parser<T>) { self.init { p().parse($0) } }
    func map<U>(_ f: @escaping (T) -> U) -> Parser<U> { .init { s in parse(s).map { (f($0), $1) } } }
    func flatMap<U>(_ f: @escaping (T) -> Parser<U>) -> Parser<U> { Parser<U> { s in guard let (v, r) = parse(s) else { return nil }; return f(v).parse(r) } }
    var many: Parser<[T]> { .init { s in var out: [T] = [], rest = s; while let (v, r) = parse(rest) { out.append(v); rest = r }; return (out, rest) } }
    var many1: Parser<[T]> { many.filter { !$0.isEmpty } }
    func filter(_ p: @escaping (T) -> Bool) -> Parser { .init { s in parse(s).flatMap { p($0.0) ? $0 : nil } } }
    var optional: Parser<T?> { .init { s in parse(s).map { (.some($0), $1) } ?? (nil, s) } }
    func separated<S>(by sep: Parser<S>) -> Parser<[T]> { (self <&> (sep *> self).many).map { [$0] + $1 } }
    func run(_ s: String) -> T? { parse(s[...]).flatMap { $1.isEmpty ? $0 : nil } }
    static func pure(_ v: T) -> Parser { .init { (v, $0) } }; static var fail: Parser { .init { _ in nil } } }
precedencegroup Alt { associativity: left
higherThan: AssignmentPrecedence
lowerThan: TernaryPrecedence }
precedencegroup Seq { associativity: left
higherThan: AdditionPrecedence }
infix operator <|>: Alt; infix operator <&>: Seq; infix operator *>: Seq; infix operator <*: Seq; infix operator <^>: Seq
func <|> <T>(a: Parser<T>, b: @autoclosure @escaping () -> Parser<T>) -> Parser<T> { .init { a.parse($0) ?? b().parse($0) } }
func <&> <A, B>(a: Parser<A>, b: Parser<B>) -> Parser<(A, B)> { a.flatMap { x in b.map { (x, $0) } } }
func *> <A, B>(a: Parser<A>, b: Parser<B>) -> Parser<B> { (a <&> b).map { $0.1 } }
func <* <A, B>(a: Parser<A>, b: Parser<B>) -> Parser<A> { (a <&> b).map(\.0) }
func <^> <A, B>(f: @escaping (A) -> B, p: Parser<A>) -> Parser<B> { p.map(f) }
func char(_ p: @escaping (Character) -> Bool) -> Parser<Character> { .init { s in s.first.flatMap { p($0) ? ($0, s.dropFirst()) : nil } } }
func lit(_ t: String) -> Parser<Void> { .init { $0.hasPrefix(t) ? ((), $0.dropFirst(t.count)) : nil } }
let ws = char(\.isWhitespace).many; func tok<T>(_ p: Parser<T>) -> Parser<T> { p <* ws }; func sym(_ s: String) -> Parser<Void> { tok(lit(s)) }
let number = tok((char { $0.isNumber }.many1 <&> (lit(".") *> char { $0.isNumber }.many1).optional).map { i, f in Double(String(i) + (f.map { "." + String($0) } ?? ""))! })
func chain<T>(_ p: Parser<T>, _ op: Parser<(T, T) -> T>) -> Parser<T> { (p <&> (op <&> p).many).map { f, rest in rest.reduce(f) { $1.0($0, $1.1) } } }
struct Grammar { static var expr: Parser<Double> { chain(term, sym("+").map { (+) } <|> sym("-").map { (-) }) }
    static var term: Parser<Double> { chain(factor, sym("*").map { { $0 * $1 } } <|> sym("/").map { { (a: Double, b: Double) in a / b } }) }
    static var factor: Parser<Double> { number <|> sym("(") *> Parser(lazy: expr) <* sym(")") <|> (-) <^> (sym("-") *> Parser(lazy: factor)) } }
print(["1 + 2 * 3", "(1+2)*3", "-2 * -(3 - 1.5)", "1 +", "8 / 2 / 2"].map { (ws *> Grammar.expr).run($0) ?? .nan })  // expect: [7.0, 9.0, 3.0, nan, 2.0]
indirect enum JSON: Equatable { case null, bool(Bool), num(Double), str(String), arr([JSON]), obj([String: JSON]) }
let quoted: Parser<String> = tok(lit("\"") *> char { $0 != "\"" }.many.map { String($0) } <* lit("\""))
func json() -> Parser<JSON> { let value = Parser(lazy: json())
    return sym("null").map { .null } <|> sym("true").map { JSON.bool(true) } <|> sym("false").map { .bool(false) } <|> number.map(JSON.num) <|> quoted.map(JSON.str) <|> (sym("[") *> value.separated(by: sym(",")).optional <* sym("]")).map { .arr($0 ?? []) } <|> (sym("{") *> (quoted <* sym(":") <&> value).separated(by: sym(",")).optional <* sym("}")).map { .obj(Dictionary(($0 ?? []).map { ($0.0, $0.1) }) { $1 }) } }
print(json().run("{\"a\": [1, 2.5, true, null], \"b\": {\"c\": \"x\"}}")! == .obj(["a": .arr([.num(1), .num(2.5), .bool(true), .null]), "b": .obj(["c": .str("x")])]), json().run("[]")!, json().run("[1,") as Any)  // expect: true arr([]) nil
