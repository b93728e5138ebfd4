protocol Greeter { var name: String { get }; func greet() -> String }
extension Greeter { func greet() -> String { "hello \(name)" }; func shout() -> String { greet().uppercased() } }
struct A: Greeter { let name = "a" }
struct B: Greeter { let name = "b"; func greet() -> String { "yo \(name)" }; func shout() -> String { "B!" } }
let all: [Greeter] = [A(), B()]
for g in all { print(g.greet(), g.shout()) }
print(B().shout())
// expect: hello a HELLO A
// expect: yo b YO B
// expect: B!
