func s(_ n: Int) -> [String] { n == 0 ? ["*"] : { p in p.map { $0 + "a" } + p }(s(n - 1)) }
print(s(2))  // expect: ["*aa", "*a", "*a", "*"]
func t(_ n: Int) -> [String] {
    n == 0
        ? ["*"]
        : { p in
            let pad = "-"; return p.map { pad + $0 } + p
        }(t(n - 1))
}
print(t(2))  // expect: ["--*", "-*", "-*", "*"]
print({ $0 + $1 }(1, 2), { x in x.count }("abc"), { (a, b) in a * b }(2, 3.5))  // expect: 3 3 7.0
let known = ["a": 1, "b": 2], wanted = ["a": 3]
print(Set(known.keys).isStrictSuperset(of: wanted.keys), Set([1]).isStrictSubset(of: [1, 2]))  // expect: true true
protocol Shown { associatedtype Value: CustomStringConvertible; var value: Value { get } }
extension Shown { var text: String { "<\(value)>" } }
struct List: Shown { let value: [Double] }
print(List(value: [1]).text, ([1] as Any) is CustomStringConvertible, (["a": 1] as Any) is CustomStringConvertible)  // expect: <[1.0]> true true
