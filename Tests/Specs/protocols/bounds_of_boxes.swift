// What a box gives is as much as its protocol says of it.
protocol State { associatedtype Next: State; func next() -> Next; var word: String { get } }
struct Red: State { let word = "red"; func next() -> Green { Green() } }
struct Green: State { let word = "green"; func next() -> Yellow { Yellow() } }
struct Yellow: State { let word = "yellow"; func next() -> Red { Red() } }
func steps(_ s: any State, _ n: Int) -> [String] { n == 0 ? [] : [s.word] + steps(s.next(), n - 1) }
print(steps(Red(), 5), Red().next().next().word)  // expect: ["red", "green", "yellow", "red", "green"] yellow
protocol Entity { associatedtype ID: Hashable; associatedtype Part: CustomStringConvertible & Comparable; var id: ID { get }; var parts: Part { get } }
struct User: Entity { let id = 3; let parts = "abc" }
struct Thing: Entity { let id = "t"; let parts = 2.5 }
let all: [any Entity] = [User(), Thing()]
for entity in all { print(entity.id, entity.parts.description, type(of: entity.parts), entity.id as? Int ?? -1) }
let ids = all.map { AnyHashable($0.id) }
print(ids.contains(3), Set(ids).count)
func total(_ values: some Collection<some Collection<Int>>) -> Int { values.reduce(0) { $0 + $1.reduce(0, +) } }
print(total([[1, 2], [3]]), total([1...3, 2...2]))
// expect: 3 abc String 3
// expect: t 2.5 Double -1
// expect: true 2
// expect: 6 8
