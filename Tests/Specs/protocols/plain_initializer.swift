protocol Makeable { init(); var text: String { get } }
struct One: Makeable { var text = "one" }
struct Two: Makeable { var text: String; var n = 0; init() { text = "two" } }
func make<T: Makeable>(_ type: T.Type) -> T { T() }
print(make(One.self).text, make(Two.self).text, One(text: "x").text)  // expect: one two x
let kinds: [any Makeable.Type] = [One.self, Two.self]
print(kinds.map { $0.init().text })  // expect: ["one", "two"]
