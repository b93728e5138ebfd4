// Protocols whose types inherit from a class, or conform to another by a condition.
class Creature { let id: Int; init(id: Int) { self.id = id }; func turn() -> String { "creature \(id)" } }
protocol Damageable: Creature { var health: Int { get set }; func damage(_ n: Int) }
extension Damageable { func damage(_ n: Int) { health -= n; if health <= 0 { print("gone", id) } } }  // expect: gone 1
protocol Healing where Self: Damageable { var power: Int { get } }
extension Healing { func heal() { health += power } }
final class Orc: Creature, Damageable { var health = 10 }
final class Troll: Creature, Damageable, Healing {
    var health = 20 { didSet { print("troll", oldValue, health) } }
    var power: Int { 3 }
    override func turn() -> String { heal(); return super.turn() + " healed" }
}
let all: [any Damageable] = [Orc(id: 1), Troll(id: 2)]
for one in all { one.damage(12); print(one.turn(), one.health) }
let both: any Creature & Healing = Troll(id: 9)
both.heal()
print(both.id, both.health, (both as Creature).turn())
func word(_ creature: Creature & Damageable) -> String { "\(creature.id):\(creature.health)" }
func id(_ creature: Creature) -> Int { creature.id }
func weakest<T: Damageable>(_ list: [T]) -> T? { list.min { $0.health < $1.health } }
print(all.map { word($0) }, id(all[0]), weakest([Orc(id: 5), Orc(id: 6)])!.turn(), (all[0] as? any Creature & Healing) == nil)
struct Late { let n: Int; lazy var twice: Int = n * 2; lazy var list: [Int] = [n]; init(_ n: Int) { self.n = n } }
func fill() -> [Int] { [7, 8, 9].map { $0 * 2 } }
print(fill())
var late = Late(4)
print(late.twice, late.list)
struct Flags: OptionSet { let rawValue: Int; static let a = Flags(rawValue: 1), b = Flags(rawValue: 2) }
print(Flags.a.isStrictSubset(of: [.a, .b]), Flags.a.isStrictSuperset(of: .a))
// expect: creature 1 -2
// expect: troll 20 8
// expect: troll 8 11
// expect: creature 2 healed 11
// expect: troll 20 23
// expect: troll 23 26
// expect: 9 23 creature 9 healed
// expect: ["1:-2", "2:11"] 1 creature 5 true
// expect: [14, 16, 18]
// expect: 8 [4]
// expect: true false
