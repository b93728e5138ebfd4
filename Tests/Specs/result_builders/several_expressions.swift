// Several kinds of expressions: operators, calls with builders of their own.
@resultBuilder enum B {
    static func buildExpression(_ s: String) -> [String] { [s] }
    static func buildExpression(_ n: Int) -> [String] { ["\(n)"] }
    static func buildBlock(_ p: [String]...) -> [String] { p.flatMap { $0 } }
    static func buildOptional(_ p: [String]?) -> [String] { p ?? [] }
    static func buildEither(first: [String]) -> [String] { first }
    static func buildEither(second: [String]) -> [String] { second }
    static func buildArray(_ p: [[String]]) -> [String] { p.flatMap { $0 } }
}
func tag(_ n: String, @B _ body: () -> [String]) -> String { "<\(n) " + body().joined(separator: ",") + ">" }
func up(_ s: String) -> String { s.uppercased() }
struct Page { var title: String; var n = 3
    @B var body: [String] {
        up("a" + "b")
        tag("h1") { title + "!" ; n * 2 + 1; 3; "x" + "\(n)" + "y" }
        if n > 2 { tag("p") { for i in 0..<n { i * i; "\(i)" + "z" } } } else { 1 + 2 }
        for k in [1, 2] { tag("li") { tag("b") { k }; k + 1 } }
        String(repeating: "#", count: n) + " " + title
        n > 2 ? "big" : "small"
        title.count + 1
    }
}
print(Page(title: "x").body)  // expect: ["AB", "<h1 x!,7,3,x3y>", "<p 0,0z,1,1z,4,2z>", "<li <b 1>,2>", "<li <b 2>,3>", "### x", "big", "2"]
