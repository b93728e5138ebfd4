protocol Named {
    init(_ name: String)
    func about() -> String
}
extension Named {
    static func all(_ names: [String]) -> [Self] { names.map(Self.init) }
    static func twice(_ make: (String) -> Self) -> [Self] { [make("a"), make("b")] }
    static func both() -> [Self] { twice(Self.init(_:)) }
}
struct Cat: Named {
    let name: String
    init(_ name: String) { self.name = name }
    func about() -> String { "cat \(name)" }
}
final class Dog: Named {
    let name: String
    init(_ name: String) { self.name = name + "!" }
    func about() -> String { "dog \(name)" }
}
print(Cat.all(["x", "y"]).map { $0.about() }, Dog.all(["z"]).map { $0.about() })  // expect: ["cat x", "cat y"] ["dog z!"]
print(Cat.both().map { $0.about() })  // expect: ["cat a", "cat b"]
func make<T: Named>(_ type: T.Type, _ names: String...) -> [T] { names.map(T.init) }
print(make(Dog.self, "r", "s").map { $0.about() })  // expect: ["dog r!", "dog s!"]
