// The parts are made from top to bottom, whatever stands between them.
@resultBuilder struct Lines {
    static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }
    static func buildExpression(_ s: String) -> [String] { [s] }
    static func buildOptional(_ p: [String]?) -> [String] { p ?? ["-"] }
    static func buildArray(_ p: [[String]]) -> [String] { p.flatMap { $0 } }
}
@resultBuilder struct Sum {
    static func buildPartialBlock(first: Int) -> Int { first }
    static func buildPartialBlock(accumulated: Int, next: Int) -> Int { accumulated * 10 + next }
    static func buildEither(first: Int) -> Int { first }
    static func buildEither(second: Int) -> Int { second }
}
func text(@Lines _ make: () -> [String]) -> String { make().joined(separator: "|") }
func number(@Sum _ make: () -> Int) -> Int { make() }
var made: [String] = []
func note(_ name: String) -> String {
    made.append(name)
    return name
}
var count = 0
func next() -> Int {
    count += 1
    return count
}
let flag = true
print(text {  // expect: a|b|c|d1|d2|e|f
    note("a")
    if flag { note("b") }
    note("c")
    for i in 1...2 { note("d\(i)") }
    note("e")
    let last = note("f")
    last
})
print(made)  // expect: ["a", "b", "c", "d1", "d2", "e", "f"]
print(number {  // expect: 1234
    next()
    if flag { next() } else { 0 }
    next()
    switch count {
    case 3: next()
    default: 9
    }
})
