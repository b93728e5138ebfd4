protocol Animal { var sound: String { get }; func f() -> Int }
protocol Pet: Animal {}
extension Pet {
    func talk() -> String { "pet " + sound }; var sound: String { "purr" }; func f() -> Int { 1 };
    func g() -> Int { f() }
}
struct Dog: Pet { let sound = "wuff"; func f() -> Int { 2 } }
struct Cat: Pet {}
let pets: [any Pet] = [Dog(), Cat()]
print(pets.map { $0.talk() }, Dog().talk(), pets.map { $0.sound }, pets.map { $0.g() })  // expect: ["pet wuff", "pet purr"] pet wuff ["wuff", "purr"] [2, 1]
func h<P: Pet>(_ p: P) -> String { p.sound }
print(h(Dog()), h(Cat()), Cat().sound)  // expect: wuff purr purr
