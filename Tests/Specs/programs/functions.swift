func greet(_ name: String = "World", from origin: String? = nil, times: Int = 1) -> String { (0..<times).map { _ in "Hi \(name)" + (origin.map { " from \($0)" } ?? "") }.joined(separator: " ") }
print(greet(), greet("Bob"), greet(from: "Mars"), greet("Z", times: 2))  // expect: Hi World Hi Bob Hi World from Mars Hi Z Hi Z
func sum(_ xs: Double..., scale: Double = 1) -> Double { xs.reduce(0, +) * scale }
print(sum(), sum(1, 2, 3), sum(1, 2, scale: 10))  // expect: 0.0 6.0 30.0
func swapTwo<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
var p = 1, q = 2; swapTwo(&p, &q); print(p, q); swap(&p, &q); print(p, q)
var arr = [1, 2, 3]; func inc(_ x: inout Int) { x += 10 }; inc(&arr[1]); print(arr)
struct S { var v = [1]; var t = (a: 1, b: 2) } ; var s = S(); inc(&s.v[0]); inc(&s.t.b); print(s)
func minMax(_ a: [Int]) -> (min: Int, max: Int)? { guard let f = a.first else { return nil }; return a.dropFirst().reduce((min: f, max: f)) { (Swift.min($0.min, $1), Swift.max($0.max, $1)) } }
if let (lo, hi) = minMax([3, 1, 4]) { print(lo, hi) } ; print(minMax([])?.min as Any, minMax([5])!.max)
func over(_ x: Int) -> String { "int" } ; func over(_ x: Double) -> String { "double" } ; func over<T>(_ x: T) -> String { "generic" } ; func over(_ x: String) -> String { "string" }
print(over(1), over(1.5), over("s"), over(true), over([1]))
func outer(_ n: Int) -> Int { var acc = 0; func add(_ k: Int) { acc += k }; for i in 1...n { add(i) }; return acc } ; print(outer(10))
let f: (Int, Int) -> Int = { $0 * $1 } ; let g = f ; print(g(3, 4), [(1, 2), (3, 4)].map { f($0, $1) })
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } } ; print(curry(+)(3)(4) as Int)
func never() -> Never { fatalError("x") }
@discardableResult func side() -> Int { print("side"); return 1 } ; side()
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) } ; func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) } ; print(isEven(10))
func apply<T>(_ x: T, _ fs: ((T) -> T)...) -> T { fs.reduce(x) { $1($0) } } ; print(apply(2, { $0 + 1 }, { $0 * 10 }))
let (a, (b, c)) = (1, (2, "x")); print(a, b, c) ; let (_, y) = (1, 2); print(y)
var (m, n) = (0, 1); (m, n) = (n, m + n); print(m, n) ; let tup = (x: 1, y: 2); print(tup.x + tup.1, tup == (1, 2), (1, "b") < (1, "c"))
func label(for key: String, in dict: [String: Int]) -> Int { dict[key] ?? 0 } ; print(label(for: "a", in: ["a": 5]))
var lazyValue: Int = { print("init lv"); return 4 }() ; print(lazyValue)
func print2(_ items: Any..., sep: String = ",") { print(items.map { "\($0)" }.joined(separator: sep)) } ; print2(1, "a", 2.5, sep: "|")
func fix<A, R>(_ f: @escaping ((A) -> R, A) -> R) -> (A) -> R { { a in f(fix(f), a) } } ; print(fix { (me: (Int) -> Int, n: Int) in n <= 1 ? 1 : n * me(n - 1) }(5))
struct Adder { let n: Int; func callAsFunction(_ x: Int) -> Int { x + n } ; static func + (a: Adder, b: Adder) -> Adder { Adder(n: a.n + b.n) } } ; print((Adder(n: 1) + Adder(n: 2))(10))
@dynamicMemberLookup struct Dyn { let d: [String: Int]; subscript(dynamicMember k: String) -> Int { d[k] ?? -1 } } ; print(Dyn(d: ["z": 3]).z, Dyn(d: [:]).q)
let composed = [1, 2, 3].map { $0 + 1 }.filter { $0 > 2 }.reduce("") { $0 + String($1) } ; print(composed)
func opt(_ x: Int?) -> String { x.map(String.init) ?? "nil" } ; print(opt(3), opt(nil), Optional(3).flatMap { $0 > 2 ? $0 : nil } as Any)
let o: Int?? = .some(nil); print(o as Any, o == nil, (o ?? 5) as Any)
struct Money { var cents: Int } ; extension Money: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { init(floatLiteral v: Double) { cents = Int(v * 100) } ; init(integerLiteral v: Int) { cents = v * 100 } } ; let mo: Money = 2.5; let m2: Money = 3; print(mo, m2)
struct Path: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, CustomStringConvertible { let s: String; init(stringLiteral v: String) { s = v } ; var description: String { "Path(\(s))" } } ; let pa: Path = "a/\(1)"; print(pa)
// expect: 2 1
// expect: 1 2
// expect: [1, 12, 3]
// expect: S(v: [11], t: (a: 1, b: 12))
// expect: 1 4
// expect: nil 5
// expect: int double string generic generic
// expect: 55
// expect: 12 [2, 12]
// expect: 7
// expect: side
// expect: true
// expect: 30
// expect: 1 2 x
// expect: 2
// expect: 1 1
// expect: 3 true true
// expect: 5
// expect: init lv
// expect: 4
// expect: 1|a|2.5
// expect: 120
// expect: 13
// expect: 3 -1
// expect: 34
// expect: 3 nil Optional(3)
// expect: Optional(nil) false nil
// expect: Money(cents: 250) Money(cents: 300)
// expect: Path(a/1)
