// Closures: capture, memoize, compose, currying, lazy, escaping handlers
func makeCounter(step: Int = 1) -> (next: () -> Int, reset: () -> Void) {
    var value = 0
    return ({ value += step; return value }, { value = 0 })
}
let counter = makeCounter(step: 3)
print(counter.next(), counter.next(), { counter.reset(); return counter.next() }())  // expect: 3 6 3
func memoize<A: Hashable, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B {
    var cache: [A: B] = [:]
    func g(_ a: A) -> B {
        if let known = cache[a] { return known }
        let b = f(g, a)
        cache[a] = b
        return b
    }
    return g
}
let fibonacci: (Int) -> Int = memoize { recurse, n in n < 2 ? n : recurse(n - 1) + recurse(n - 2) }
print(fibonacci(80))  // expect: 23416728348467685
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let increment = { (x: Int) in x + 1 }
let double: (Int) -> Int = { $0 * 2 }
let show: (Int) -> String = { "<\($0)>" }
let pipeline = increment >>> double >>> show
print([1, 2, 3].map(pipeline))  // expect: ["<4>", "<6>", "<8>"]
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
let add = curry(+) as (Int) -> (Int) -> Int
print(add(3)(4), [1, 2].map(add(10)), [3, 1, 2].sorted(by: >), [[1], [2, 3]].map(\.count))  // expect: 7 [11, 12] [3, 2, 1] [1, 2]
class Button {
    var handlers: [(String) -> Void] = []
    func onTap(_ handler: @escaping (String) -> Void) { handlers.append(handler) }
    func tap(_ name: String) { handlers.forEach { $0(name) } }
}
class Screen {
    let title: String
    let button = Button()
    var taps = 0
    init(title: String) {
        self.title = title
        button.onTap { [weak self] name in
            guard let self else { return print("screen is gone") }
            self.taps += 1
            print("\(self.title): \(name) \(self.taps)")
        }
    }
    deinit { print("bye \(title)") }
}
var screen: Screen? = Screen(title: "Home")
let button = screen!.button
button.tap("ok")
button.tap("cancel")
screen = nil
button.tap("late")
var x = 1
let captured = { [x] in x }
let shared = { x }
x = 5
print(captured(), shared())
struct Config { lazy var expensive: Int = { print("computing"); return 42 }(); var other = 1 }
var config = Config()
print(config.other, config.expensive, config.expensive)
func when(_ condition: @autoclosure () -> Bool, _ body: () -> Void, otherwise: () -> Void = {}) { condition() ? body() : otherwise() }
when(x > 3) { print("big") } otherwise: { print("small") }
when(x > 30, { print("big") }, otherwise: { print("small") })
let ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "max": { max($0, $1) }, "avg": { ($0 + $1) / 2 }]
for (name, op) in ops.sorted(by: { $0.key < $1.key }) { print(name, op(6, 3)) }
// expect: Home: ok 1
// expect: Home: cancel 2
// expect: bye Home
// expect: screen is gone
// expect: 1 5
// expect: computing
// expect: 1 42 42
// expect: big
// expect: small
// expect: + 9.0
// expect: - 3.0
// expect: avg 4.5
// expect: max 6.0
