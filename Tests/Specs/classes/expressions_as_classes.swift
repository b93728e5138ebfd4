class Expr: CustomStringConvertible { var description: String { fatalError("abstract") }; func eval(_ env: Env) throws -> Int { fatalError("abstract") }; final class Env { private var vars: [String: Int] = [:]; let parent: Env?; init(_ p: Env? = nil) { parent = p }; subscript(n: String) -> Int? { get { vars[n] ?? parent?[n] } set { vars[n] = newValue } } }; enum Failure: Error, Equatable { case unbound(String), zero } }
final class Num: Expr, ExpressibleByIntegerLiteral { let v: Int; init(integerLiteral v: Int) { self.v = v }; override var description: String { String(v) }; override func eval(_: Env) -> Int { v } }
final class Var: Expr { let n: String; init(_ n: String) { self.n = n }; override var description: String { n }; override func eval(_ e: Env) throws -> Int { guard let v = e[n] else { throw Failure.unbound(n) }; return v } }
class Binary: Expr { let l, r: Expr; required init(_ l: Expr, _ r: Expr) { (self.l, self.r) = (l, r) }; class var symbol: String { "?" }; func apply(_ a: Int, _ b: Int) throws -> Int { 0 }; final override func eval(_ e: Env) throws -> Int { try apply(try l.eval(e), try r.eval(e)) }; final override var description: String { "(\(l) \(Self.symbol) \(r))" }; static func of(_ l: Expr, _ r: Expr) -> Self { self.init(l, r) } }
final class Add: Binary { override class var symbol: String { "+" }; override func apply(_ a: Int, _ b: Int) -> Int { a + b } }
final class Div: Binary { override static var symbol: String { "/" }; override func apply(_ a: Int, _ b: Int) throws -> Int { guard b != 0 else { throw Failure.zero }; return a / b } }
final class Let: Expr { let n: String, v: Expr, body: Expr; init(_ n: String, _ v: Expr, in body: Expr) { self.n = n; self.v = v; self.body = body; super.init() }; override var description: String { "let \(n) = \(v) in \(body)" }; override func eval(_ e: Env) throws -> Int { let inner = Env(e); inner[n] = try v.eval(e); return try body.eval(inner) } }
let e = Let("x", Add(2 as Num, 3 as Num), in: Div.of(Var("x"), Var("y"))); let env = Expr.Env(); print(e); for y in [2, 0, nil] as [Int?] { env["y"] = y; do { print(try e.eval(env)) } catch let f as Expr.Failure where f == .zero { print("zero") } catch Expr.Failure.unbound(let n) { print("unbound", n) } catch { print("?") } }
let kinds: [Binary.Type] = [Add.self, Div.self]; print(kinds.map { $0.init(8 as Num, 2 as Num) }.map { "\($0)=\((try? $0.eval(env)) ?? -1)" }, kinds.map { $0.symbol }, (Add.of(1 as Num, Var("q")) as Expr) is Binary)
func fold<T>(_ e: Expr, leaf: (Expr) -> T, node: (T, T) -> T) -> T { switch e { case let b as Binary: node(fold(b.l, leaf: leaf, node: node), fold(b.r, leaf: leaf, node: node)); case let l as Let: node(fold(l.v, leaf: leaf, node: node), fold(l.body, leaf: leaf, node: node)); default: leaf(e) } }; print(fold(e, leaf: { _ in 1 }, node: +), fold(e, leaf: { "\($0)" }, node: { $0 + "," + $1 }))
extension Expr { static func + (l: Expr, r: Expr) -> Expr { Add(l, r) }; static func / (l: Expr, r: Expr) -> Expr { Div(l, r) } }
let sum = Var("a") + Var("b") / (4 as Num); env["a"] = 1; env["b"] = 9; print(sum, try sum.eval(env))
// expect: let x = (2 + 3) in (x / y)
// expect: 2
// expect: zero
// expect: unbound y
// expect: ["(8 + 2)=10", "(8 / 2)=4"] ["+", "/"] true
// expect: 4 2,3,x,y
// expect: (a + (b / 4)) 3
