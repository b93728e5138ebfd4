// The library's types meet constraints that ask for their text.
func f<M: CustomStringConvertible>(_ m: M) -> String { m.description }
print(f([1.0]))  // expect: [1.0]
protocol Model { associatedtype P: Equatable & CustomStringConvertible; var p: P { get } }
extension Model { var summary: String { "x\(p)" } }
struct C: Model { let p: Double = 1 }
struct N: Model { let p: [Double] = [1] }
let ms: [any Model] = [C(), N()]
print(ms.map { $0.summary })  // expect: ["x1.0", "x[1.0]"]
func g<M: Model>(_ m: M) -> String { m.p.description }
print(g(N()), f([1, 2]), f(["a": 1]), f(Set([1])), f([1, 2, 3][1...]))  // expect: [1.0] [1, 2] ["a": 1] [1] [2, 3]
func debug<T: CustomDebugStringConvertible>(_ t: T) -> String { t.debugDescription }
print(debug("q"), debug([1]), debug(["k": "v"]), debug(Optional(3)), debug("x" as Character), debug(1.0), debug(["a"]), debug(Optional("a")), debug("abc".dropFirst()))  // expect: "q" [1] ["k": "v"] Optional(3) "x" 1.0 ["a"] Optional("a") "bc"
let all: [any CustomStringConvertible] = [[1], ["k": 1], 2, "x"]
print(all.map { $0.description }, ([1] as Any) is CustomStringConvertible, (1 as Any) is CustomDebugStringConvertible, (Optional(1) as Any) is CustomStringConvertible)  // expect: ["[1]", "[\"k\": 1]", "2", "x"] true false true
