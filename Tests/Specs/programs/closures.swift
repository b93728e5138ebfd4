func makeCounter(step: Int = 1) -> () -> Int { var n = 0; return { n += step; return n } }
let c1 = makeCounter(), c2 = makeCounter(step: 10)
print(c1(), c1(), c2(), c1())  // expect: 1 2 10 3
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * i } }
print(fs.map { $0() })  // expect: [0, 1, 4]
var x = 1
let byRef = { x }
let byVal = { [x] in x }
x = 5
print(byRef(), byVal())  // expect: 5 1
func apply(_ n: Int, _ f: (Int) -> Int, then g: (Int) -> Void) { g(f(n)) }
apply(3) { $0 * 2 } then: { print("got", $0) }  // expect: got 6
func when(_ c: @autoclosure () -> Bool, _ body: () -> Void) { if c() { body() } }
when(x > 3) { print("yes") }  // expect: yes
class Button { var onTap: (() -> Void)?; func tap() { onTap?() } }
class VC {
    let b = Button(); var n = 0
    init() { b.onTap = { [weak self] in guard let self else { return }; self.n += 1; print("tapped", n) } }
    deinit { print("VC gone") }
}
var vc: VC? = VC()
vc?.b.tap(); vc!.b.tap()
let button = vc!.b
vc = nil
button.tap()
let add: (Int) -> (Int) -> Int = { a in { b in a + b } }
print(add(2)(3), [1, 2, 3].map(add(10)))
let ops: [(String, (Double, Double) -> Double)] = [("+", +), ("-", -), ("*", { $0 * $1 }), ("max", max)]
for (n, f) in ops { print(n, f(7, 2)) }
let sorted = ["b": 2, "a": 1].sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
print(sorted)
let fact: (Int) -> Int = { n in (1...n).reduce(1, *) }
print(fact(10))
func recurse(_ n: Int) -> Int { func go(_ k: Int, _ acc: Int) -> Int { k == 0 ? acc : go(k - 1, acc + k) }; return go(n, 0) }
print(recurse(100))
let strs = ["1", "x", "3"].compactMap(Int.init)
print(strs, ["a", "b"].map { $0.uppercased() }, [1, 2, 3].map(String.init), [3, 1, 2].sorted(by: >))
var log: [String] = []
func logged<T>(_ name: String, _ f: () throws -> T) rethrows -> T { log.append("begin \(name)"); defer { log.append("end \(name)") }; return try f() }
print(logged("a") { logged("b") { 42 } }, log)
struct Lazy { lazy var v: Int = { print("computing"); return 7 }(); let k = { 3 }() }
var l = Lazy()
print(l.v, l.v, l.k)
let multi = { (a: Int, b: Int) -> Int in
    let s = a + b
    return s * s
}
print(multi(1, 2))
func takes(_ f: ((Int) -> String)? = nil) -> String { f?(1) ?? "none" }
print(takes(), takes { "\($0)!" })
// expect: tapped 1
// expect: tapped 2
// expect: VC gone
// expect: 5 [11, 12, 13]
// expect: + 9.0
// expect: - 5.0
// expect: * 14.0
// expect: max 7.0
// expect: ["a=1", "b=2"]
// expect: 3628800
// expect: 5050
// expect: [1, 3] ["A", "B"] ["1", "2", "3"] [3, 2, 1]
// expect: 42 ["begin a", "begin b", "end b", "end a"]
// expect: computing
// expect: 7 7 3
// expect: 9
// expect: none 1!
