@resultBuilder enum HTMLBuilder {
    static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }
    static func buildExpression(_ s: String) -> [String] { [s] }
    static func buildExpression(_ n: Int) -> [String] { ["#\(n)"] }
    static func buildOptional(_ p: [String]?) -> [String] { p ?? [] }
    static func buildEither(first: [String]) -> [String] { first }
    static func buildEither(second: [String]) -> [String] { second }
    static func buildArray(_ p: [[String]]) -> [String] { p.flatMap { $0 } }
}
func tag(_ name: String, @HTMLBuilder _ body: () -> [String]) -> String { "<\(name)>" + body().joined() + "</\(name)>" }
let flag = true
print(tag("div") {  // expect: <div>a#3yesi1i2i3let!few</div>
    "a"
    3
    if flag { "yes" } else { "no" }
    for i in 1...3 { "i\(i)" }
    if !flag { "never" }
    let x = "let"
    x + "!"
    switch 3 {
    case 1: "one"
    case 2, 3: "few"
    default: "many"
    }
})
@resultBuilder struct SumBuilder { static func buildBlock(_ n: Int...) -> Int { n.reduce(0, +) } }
@SumBuilder func total() -> Int { 1; 2; 3 }
print(total())  // expect: 6
struct Menu { @SumBuilder var price: Int { 10; 20 } }
print(Menu().price)  // expect: 30
