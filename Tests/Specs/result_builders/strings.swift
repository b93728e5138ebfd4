@resultBuilder struct Lines {
    static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }
    static func buildExpression(_ s: String) -> [String] { [s] }
    static func buildExpression(_ n: Int) -> [String] { ["#\(n)"] }
    static func buildOptional(_ p: [String]?) -> [String] { p ?? ["-"] }
    static func buildEither(first p: [String]) -> [String] { p }
    static func buildEither(second p: [String]) -> [String] { p }
    static func buildArray(_ p: [[String]]) -> [String] { p.flatMap { $0 } }
}
func text(@Lines _ make: () -> [String]) -> String { make().joined(separator: "|") }
let flag = true
print(text {  // expect: a|#5|yes|-|i1|i2|i3|#42
    "a"
    5
    if flag { "yes" } else { "no" }
    if !flag { "hidden" }
    for i in 1...3 { "i\(i)" }
    let x = 2 * 21
    x
})
