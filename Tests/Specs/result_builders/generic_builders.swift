// What a builder's attribute says of its arguments, and the tree of buildEither.
@resultBuilder enum ArrayBuilder<E> {
    static func buildExpression(_ e: E) -> [E] { [e] }
    static func buildExpression(_ e: [E]) -> [E] { e }
    static func buildBlock(_ p: [E]...) -> [E] { p.flatMap { $0 } }
    static func buildOptional(_ p: [E]?) -> [E] { p ?? [] }
    static func buildArray(_ p: [[E]]) -> [E] { p.flatMap { $0 } }
    static func buildEither(first p: [E]) -> [E] { p }
    static func buildEither(second p: [E]) -> [E] { p }
}
extension Array { init(@ArrayBuilder<Element> build: () -> [Element]) { self = build() } }
protocol Listed { associatedtype Item; @ArrayBuilder<Item> var list: [Item] { get } }
struct Menu: Listed {
    var items: [String]
    init(@ArrayBuilder<String> _ items: () -> [String]) { self.items = items() }
    @ArrayBuilder<String> var doubled: [String] { items; items.map { $0 + "2" } }
    var list: [String] { "first"; items }
}
let isLate = true
print(Array<Int> { 1; [2, 3]; if isLate { 4 }; for k in 5..<7 { k } })  // expect: [1, 2, 3, 4, 5, 6]
let menu = Menu { "tea"; if !isLate { "no" } else { "coffee" } }
print(menu.doubled, menu.list)  // expect: ["tea", "coffee", "tea2", "coffee2"] ["first", "tea", "coffee"]
@resultBuilder enum Paths {
    static func buildExpression(_ s: String) -> [String] { [s] }
    static func buildBlock(_ p: [String]...) -> [String] { p.flatMap { $0 } }
    static func buildEither(first: [String]) -> [String] { first + ["F"] }
    static func buildEither(second: [String]) -> [String] { second + ["S"] }
    static func buildOptional(_ p: [String]?) -> [String] { (p ?? ["none"]) + ["O"] }
}
func path(@Paths _ body: () -> [String]) -> String { body().joined() }
for n in 0...6 {
    print(
        path { switch n { case 0: "a"; case 1: "b"; default: "c" } },
        path { switch n { case 0: "a"; case 1: "b"; case 2: "c"; default: "d" } },
        path { switch n { case 0: "a"; case 1: "b"; case 2: "c"; case 3: "d"; case 4: "e"; case 5: "f"; default: "g" } },
        path { if n == 0 { "a" } else if n == 1 { "b" } else { "c" } },
        path { if n == 0 { "a" } else if n == 1 { "b" } else if n == 2 { "c" } },
        path { if n == 0 { "a" } })
}
enum Either<A, B> { case first(A), second(B) }
@resultBuilder enum Trees {
    static func buildBlock<T>(_ t: T) -> T { t }
    static func buildEither<A, B>(first: A) -> Either<A, B> { .first(first) }
    static func buildEither<A, B>(second: B) -> Either<A, B> { .second(second) }
}
func tree<T>(@Trees _ body: () -> T) -> T { body() }
for n in 0...2 { print(tree { if n == 0 { 1 } else if n == 1 { "s" } else { true } }) }
// expect: aFF aFF aFFF aFF aFFO aO
// expect: bSF bSF bSFF bSF bSFO noneO
// expect: cS cFS cFSF cS cSO noneO
// expect: cS dSS dSSF cS noneO noneO
// expect: cS dSS eFFS cS noneO noneO
// expect: cS dSS fSFS cS noneO noneO
// expect: cS dSS gSS cS noneO noneO
// expect: first(main.Either<Swift.Int, Swift.String>.first(1))
// expect: first(main.Either<Swift.Int, Swift.String>.second("s"))
// expect: second(true)
