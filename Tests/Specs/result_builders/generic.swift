@resultBuilder
struct HTMLBuilder {
    static func buildBlock(_ parts: String...) -> String { parts.joined(separator: "\n") }
    static func buildOptional(_ part: String?) -> String { part ?? "" }
    static func buildEither(first: String) -> String { first }
    static func buildEither(second: String) -> String { second }
    static func buildArray(_ parts: [String]) -> String { parts.joined() }
    static func buildExpression(_ e: String) -> String { e }
    static func buildExpression(_ n: Int) -> String { "<b>\(n)</b>" }
}
func tag(_ name: String, @HTMLBuilder _ content: () -> String) -> String { "<\(name)>\(content())</\(name)>" }
func page(loggedIn: Bool, items: [String]) -> String {
    tag("body") {
        tag("h1") { "Title" }
        if loggedIn { "Welcome" } else { "Please log in" }
        tag("ul") {
            for item in items { tag("li") { item } }
        }
        if items.isEmpty { "nothing" }
        42
    }
}
print(page(loggedIn: true, items: ["a", "b"]))
print(page(loggedIn: false, items: []))
@resultBuilder enum Collect<T> {
    static func buildBlock(_ xs: [T]...) -> [T] { xs.flatMap { $0 } }
    static func buildExpression(_ x: T) -> [T] { [x] }
    static func buildExpression(_ xs: [T]) -> [T] { xs }
    static func buildOptional(_ xs: [T]?) -> [T] { xs ?? [] }
    static func buildArray(_ xs: [[T]]) -> [T] { Array(xs.joined()) }
}
func collect<T>(@Collect<T> _ make: () -> [T]) -> [T] { make() }
let flag = true
let xs: [Int] = collect {
    1
    [2, 3]
    if flag { 4 }
    for i in 5..<7 { i * 10 }
}
print(xs)
// expect: <body><h1>Title</h1>
// expect: Welcome
// expect: <ul><li>a</li><li>b</li></ul>
// expect:
// expect: <b>42</b></body>
// expect: <body><h1>Title</h1>
// expect: Please log in
// expect: <ul></ul>
// expect: nothing
// expect: <b>42</b></body>
// expect: [1, 2, 3, 4, 50, 60]
