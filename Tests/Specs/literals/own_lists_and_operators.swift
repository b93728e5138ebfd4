struct V: ExpressibleByArrayLiteral { var c: [Double]; init(arrayLiteral e: Double...) { c = e }
    static func * (a: Self, b: Self) -> Double { 2 }; static func + (a: Self, b: Self) -> V { var r = a; r.c += b.c; return r } }
let v: V = [3, 4]
print([v, v].reduce([0, 0], +), [v].reduce([], +), [v].reduce([]) { $0 + $1 })  // expect: V(c: [0.0, 0.0, 3.0, 4.0, 3.0, 4.0]) V(c: [3.0, 4.0]) V(c: [3.0, 4.0])
func show(_ s: Set<Int>) -> String { "\(s.sorted())" }
print([[1, 1], [2]].map { show($0) }, [[1, 1], []].map(show))  // expect: ["[1]", "[2]"] ["[1]", "[]"]
struct Vec: ExpressibleByArrayLiteral { var c: [Double]; init(arrayLiteral e: Double...) { c = e } }
struct Mat: ExpressibleByArrayLiteral { var r: [Vec]; init(arrayLiteral e: Vec...) { r = e }
    static func * (m: Mat, v: Vec) -> String { "vec" }
    static func * (a: Mat, b: Mat) -> String { "mat" } }
let m: Mat = [[1, 2], [3, 4]]
print(m * [1, 1], m * [[0, 1], [1, 0]])  // expect: vec mat
struct D: ExpressibleByStringLiteral { var v: String; init(stringLiteral s: String) { v = "l" + s }; init(_ s: String) { v = "i" + s } }
print(D("x"), D.init("y"), D("a" + "b"))  // expect: D(v: "lx") D(v: "iy") D(v: "iab")
extension Int { func callAsFunction(_ n: Int) -> Int { self * n } }
struct M<U> { var v: Double }
extension Double { func callAsFunction<U>(_: U.Type) -> M<U> { M<U>(v: self) } }
let k = 3
print(k(4), (2)(5), (1.0)(Int.self), 3.5(String.self))  // expect: 12 10 M<Int>(v: 1.0) M<String>(v: 3.5)
func ~= (p: (Int) -> Bool, v: Int) -> Bool { p(v) }
switch 3 { case { $0 < 0 }: print("neg"); default: print("other") }  // expect: other
switch -3 { case { $0 < 0 }: print("neg"); case 5: print("five"); default: print("other") }  // expect: neg
indirect enum F: Equatable, ExpressibleByStringLiteral { case a(String), not(F), or(F, F); init(stringLiteral s: String) { self = .a(s) } }
prefix operator ¬
infix operator ∨: AdditionPrecedence
extension F { static prefix func ¬ (f: F) -> F { .not(f) }
    static func ∨ (a: F, b: F) -> F { .or(a, b) } }
let x: F = "p", y = "p" ∨ ¬"p"
print(x == "p" ∨ ¬"p", ¬"q" ∨ x, y)  // expect: false or(main.F.not(main.F.a("q")), main.F.a("p")) or(main.F.a("p"), main.F.not(main.F.a("p")))
