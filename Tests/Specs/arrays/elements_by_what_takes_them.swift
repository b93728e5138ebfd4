protocol P {}
struct A: P {}
struct B: P {}
let bs = [B()], ys = [3]
let all: [any P] = [A(), B()] + bs
print(all.count, ([A()] + bs as [any P]).count)  // expect: 3 2
class S {}
class T: S {}
class U: S {}
let ts = [T()]
let ss: [S] = [U()] + ts
let z: [Any] = ["q"] + ys
let w: [Int?] = [nil, 1] + ys
print(ss.count, z, w)  // expect: 2 ["q", 3] [nil, Optional(1), Optional(3)]
let d: [Double] = [1, 2] + [0.5].map { $0 * 2 }
func take(_ x: [any P]) -> Int { x.count }
print(d, take([A()] + bs), take(bs + [A()]), take([A()] + bs + [A()]))  // expect: [1.0, 2.0, 1.0] 2 2 3
func classify(_ t: (Int, String?)) -> String { t.1 ?? "nil\(t.0)" }
print([(0, nil), (5, "a")].map { classify($0) }, [(0, nil), (5, "a")].map(classify))  // expect: ["nil0", "a"] ["nil0", "a"]
struct Rights: OptionSet { let rawValue: Int
    static let read = Rights(rawValue: 1), write = Rights(rawValue: 2) }
func f(_ p: Rights) -> Int { p.rawValue }
print([[.read, .write], .read].map(f), [[], [.read]].map(f))  // expect: [3, 1] [0, 1]
enum Token: ExpressibleByIntegerLiteral { case num(Int), plus; init(integerLiteral n: Int) { self = .num(n) } }
func show(_ t: Token) -> String { "\(t)" }
print([1, .plus, 2].map(show))  // expect: ["num(1)", "plus", "num(2)"]
enum Turn { case a, b }
func g(_ t: Turn?) -> String { t.map { "\($0)" } ?? "-" }
print([.a, nil, .b].map(g))  // expect: ["a", "-", "b"]
func h(_ t: [Turn]) -> Int { t.count }
print([[.a, .b], [.a], []].map(h))  // expect: [2, 1, 0]
