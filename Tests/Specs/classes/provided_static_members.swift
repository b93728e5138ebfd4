// Static members that a protocol's extension provides, called through the type of an instance.
protocol Kind { init(); static var kind: String { get } }
extension Kind {
    static func describe() -> String { "\(kind) \(self.kind) \(Self.kind) \(self) \(Self.self)" }
    static func again() -> String { describe() }
    static func make() -> Self { Self() }
    func about() -> String { Self.describe() }
}
class Animal: Kind { class var kind: String { "animal" }; required init() {} }
class Dog: Animal { override class var kind: String { "dog" } }
struct Stone: Kind { static let kind = "stone" }
let animal: Animal = Dog()
print(type(of: animal).describe())  // expect: dog dog animal Dog Animal
print(type(of: animal).again())  // expect: dog dog animal Dog Animal
print(type(of: type(of: animal).make()), animal.about())  // expect: Animal animal animal animal Animal Animal
print(Dog.describe(), Dog().about(), Stone.describe())  // expect: dog dog dog Dog Dog dog dog dog Dog Dog stone stone stone Stone Stone
for type in [Animal.self, Dog.self] { print(type.describe()) }
for type in [Animal.self, Dog.self, Stone.self] as [any Kind.Type] { print(type.describe(), type.make().about()) }
protocol Keyed { static var key: String { get }; func own() -> String }
extension Keyed { static var key: String { "\(Self.self)" }; func own() -> String { "\(Self.self)" } }
class Base: Keyed {}
class Sub: Base {}
let keyed: any Keyed.Type = Sub.self
let base: Base = Sub()
print(keyed.key, Sub.key, Base.key, Sub().own(), base.own(), type(of: base).key)
print(([Sub(), Base()] as [any Keyed]).map { $0.own() })
// expect: animal animal animal Animal Animal
// expect: dog dog animal Dog Animal
// expect: animal animal animal Animal Animal animal animal animal Animal Animal
// expect: dog dog dog Dog Dog dog dog dog Dog Dog
// expect: stone stone stone Stone Stone stone stone stone Stone Stone
// expect: Sub Sub Base Sub Base Base
// expect: ["Sub", "Base"]
