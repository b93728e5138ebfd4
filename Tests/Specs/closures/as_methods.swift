struct Button {
    var title: String
    var action: (String) -> String = { "default \($0)" }
    func press() -> String { action(title) }
}
var b = Button(title: "ok")
print(b.press())  // expect: default ok
b.action = { $0.uppercased() }
print(b.press(), b.action("direct"))  // expect: OK DIRECT
let method = b.press
b.title = "changed"
print(method(), b.press())  // expect: OK CHANGED
let unbound = String.uppercased
print(unbound("x")(), [1, 2].map(Double.init))  // expect: X [1.0, 2.0]
