class Animal {
    var name: String
    init(_ name: String) { self.name = name }
    func greet() { print("hello,", name) }
    var loud: String { name.uppercased() }
}
protocol Swimmer {
    var depth: Int { get }
    func swim() -> String
}
class Seal: Animal, Swimmer {
    var depth = 3
    func swim() -> String { "\(name) swims" }
    override func greet() { print("ow,", name) }  // expect: ow, Lou
}
func show(_ animal: Animal & Swimmer) {
    animal.greet()
    print(animal.loud, animal.swim(), animal.depth)  // expect: LOU Lou swims 3
    animal.name += "!"
}
let seal = Seal("Lou")
show(seal)
print(seal.name)  // expect: Lou!
let animals: [Animal] = [seal, Animal("Tom")]
for animal in animals {
    if let both = animal as? Animal & Swimmer {
        print(both.name, both.swim(), both.name.count)  // expect: Lou! Lou! swims 4
    } else {
        print(animal.name, "stays dry")  // expect: Tom stays dry
    }
}
typealias Diver = Animal & Swimmer
let divers: [any Diver] = [seal, Seal("Ann")]
print(divers.map { $0.name }, divers.map(\.depth))  // expect: ["Lou!", "Ann"] [3, 3]
