@resultBuilder enum B { static func buildBlock(_ s: String...) -> [String] { s } }
struct Section {
    let title: String
    @B let content: () -> [String]
}
print(Section(title: "T") { "a" }.content())  // expect: ["a"]
struct Check<T> { let name: String; let holds: (T) -> Bool }
@resultBuilder enum Rules<S> {
    static func buildExpression(_ r: Check<S>) -> [Check<S>] { [r] }
    static func buildExpression<T>(_ p: (KeyPath<S, T>, Check<T>)) -> [Check<S>] { [Check<S>(name: p.1.name) { p.1.holds($0[keyPath: p.0]) }] }
    static func buildBlock(_ rs: [Check<S>]...) -> [Check<S>] { Array(rs.joined()) } }
struct User { var name = "" }
func rules(@Rules<User> _ b: () -> [Check<User>]) -> [Check<User>] { b() }
let r = rules { Check(name: "not root") { $0.name != "root" } }
print(r.count, r[0].holds(User()))  // expect: 1 true
