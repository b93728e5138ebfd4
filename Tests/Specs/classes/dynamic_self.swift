// Dynamic construction
class Animal {
    var name: String
    required init(name: String) { self.name = name }
    class var kind: String { "animal" }
    func copy() -> Animal { type(of: self).init(name: name + "'") }
    func clone() -> Self { Self(name: name + "*") }
    func speak() -> String { "\(Self.kind) \(name)" }
    static func make() -> Self { Self(name: "made") }
    class func build(_ n: String) -> Animal { self.init(name: n) }
}
class Dog: Animal {
    var tricks: [String] = ["sit"]
    required init(name: String) { super.init(name: name.uppercased()) }
    override class var kind: String { "dog" }
    override func speak() -> String { super.speak() + " woof \(tricks.count)" }
}
final class Puppy: Dog {
    let age = 1
    override class var kind: String { "puppy" }
    deinit { print("bye \(name)") }
}
let all: [Animal] = [Animal(name: "a"), Dog(name: "d"), Puppy(name: "p")]
for a in all {
    print(a.copy().speak(), a.clone().speak(), type(of: a.copy()), type(of: a.clone()))
}
let types: [Animal.Type] = [Animal.self, Dog.self, Puppy.self]
for t in types {
    let x = t.init(name: "x")
    print(x.speak(), type(of: x), t.kind, t.make().speak(), t.build("q").speak())
}
print(Dog.make().tricks, Puppy.make().age)
protocol Makeable { init(); var text: String { get } }
struct One: Makeable { var text = "one" }
class Two: Makeable { required init() {}; var text: String { "two" } }
class Three: Two { override var text: String { "three" } }
func make<T: Makeable>(_ type: T.Type) -> T { type.init() }
func makeAny(_ type: any Makeable.Type) -> any Makeable { type.init() }
print(make(One.self).text, make(Two.self).text, make(Three.self).text)
let ms: [any Makeable.Type] = [One.self, Two.self, Three.self]
for m in ms { print(makeAny(m).text, m) }
let two: Two = Three()
print(type(of: two).init().text)
func twin<T: Two>(_ t: T) -> T { type(of: t).init() }
print(twin(two).text, twin(Three()).text)
extension Makeable { static func pair() -> [Self] { [Self(), Self()] } 
   func again() -> Self { Self() } }
print(Three.pair().map(\.text), two.again().text)
// expect: animal a' animal a* Animal Animal
// expect: dog D' woof 1 dog D* woof 1 Dog Dog
// expect: bye P'
// expect: bye P*
// expect: bye P'
// expect: bye P*
// expect: puppy P' woof 1 puppy P* woof 1 Puppy Puppy
// expect: animal x Animal animal animal made animal q
// expect: dog X woof 1 Dog dog dog MADE woof 1 dog Q woof 1
// expect: bye MADE
// expect: bye Q
// expect: puppy X woof 1 Puppy puppy puppy MADE woof 1 puppy Q woof 1
// expect: bye X
// expect: bye MADE
// expect: ["sit"] 1
// expect: one two three
// expect: one One
// expect: two Two
// expect: three Three
// expect: three
// expect: three three
// expect: ["three", "three"] two
