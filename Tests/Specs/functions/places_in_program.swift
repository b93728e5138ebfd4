func note(_ text: String, line: Int = #line, function: String = #function) -> String { "\(line) \(function) \(text)" }
func caller(x: Int, _ y: Int) -> String { note("here") }
struct S {
    var p: String { #function }
    init() {}
    func m() -> String { #function }
    subscript(i: Int) -> String { #function }
}
print(caller(x: 1, 2), #line)  // expect: 2 caller(x:_:) here 9
print(note("top"), S().p, S().m(), S()[0])  // expect: 10 main top p m() subscript(_:)
print([1].map { _ in #function })  // expect: ["main"]
