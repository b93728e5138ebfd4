// A requirement's builder builds what stands for it; several last steps are told apart by what is wanted.
@resultBuilder struct ListBuilder {
    static func buildBlock<T>(_ t: T...) -> [T] { t }
}
protocol Rule {
    associatedtype Body
    @ListBuilder var rules: [Body] { get }
    @ListBuilder func more(_ n: Int) -> [Body]
}
struct Numbers: Rule {
    var rules: [Int] { 1; 2; 3 }
    func more(_ n: Int) -> [Int] {
        n
        n * 2
    }
}
struct Words: Rule {
    var rules: [String] { return ["plain"] }
    @ListBuilder func more(_ n: Int) -> [String] { "\(n)"; "w" }
}
print(Numbers().rules, Numbers().more(4), Words().rules, Words().more(1))  // expect: [1, 2, 3] [4, 8] ["plain"] ["1", "w"]
struct Page { let text: String }
@resultBuilder enum Text {
    static func buildBlock(_ t: String...) -> String { t.joined(separator: "|") }
    static func buildFinalResult(_ t: String) -> Page { Page(text: t) }
    static func buildFinalResult(_ t: String) -> String { t }
}
@Text func page() -> Page { "a"; "b" }
@Text func plain() -> String { "c"; "d" }
func make(@Text _ body: () -> Page) -> Int { body().text.count }
print(page(), plain(), make { "x"; "yy" })  // expect: Page(text: "a|b") c|d 4
