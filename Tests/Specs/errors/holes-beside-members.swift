let unknown = missing  // expect error 15: cannot find 'missing' in scope
if unknown == .first { print(1) }
if unknown.size == .large { print(2) }  // expect error 21: cannot infer contextual base in reference to member 'large'
if unknown[0] != .large { print(2) }  // expect error 19: cannot infer contextual base in reference to member 'large'
if unknown.size < .large { print(3) }  // expect error 20: reference to member 'large' cannot be resolved without a contextual type
if unknown.direction == .up { print(4) }
if .large == unknown { print(5) }  // expect error 5: cannot infer contextual base in reference to member 'large'
print(unknown.size == [.large])  // expect error 25: reference to member 'large' cannot be resolved without a contextual type
print(unknown.load().size == .large, unknown.load() == .large)  // expect error 31: cannot infer contextual base in reference to member 'large'
struct Planet {
    var kind: Kid  // expect error 15: cannot find type 'Kid' in scope
    var moons: [Moon]  // expect error 17: cannot find type 'Moon' in scope
    var mass = 1.0

    func isGas() -> Bool { kind == .gas }  // expect error 37: cannot infer contextual base in reference to member 'gas'
    func names() -> [String] { moons.map(\.name) }  // expect error 42: cannot infer key path type from context; consider explicitly specifying a root type
    mutating func change() { kind = .gas }  // expect error 38: cannot infer contextual base in reference to member 'gas'
}
let planet = Planet(kind: .gas, moons: [], mass: "1")  // expect error 28: cannot infer contextual base in reference to member 'gas'
print(planet.mass + "kg", planet.kind == .rock)  // expect error 43: cannot infer contextual base in reference to member 'rock'
func heaviest(_ moons: [Moon], count: Int) -> Int { moons.count + "a" }  // expect error 25: cannot find type 'Moon' in scope
let best = heaviest([], count: "3") + "a"
var planets: [Planet] = []
print(planets.filter { $0.kind == .gas }.map { $0.moons.count + "a" })  // expect error 36: cannot infer contextual base in reference to member 'gas'
for other in planets where other.kind == .gas { print(other) }  // expect error 43: cannot infer contextual base in reference to member 'gas'
for other in unknown where other.kind == .gas && 1 + "a" == 2 { print(other.kind == .gas) }  // expect error 86: cannot infer contextual base in reference to member 'gas'
for letter in planets.nope where 1 + "a" == 2 { print(letter.foo) }  // expect error 23: value of type '[Planet]' has no member 'nope'
let byName = Dictionary(  // expect error 14: generic parameter 'Key' could not be inferred
    grouping: unknown,
    by: \.name)  // expect error 9: cannot infer key path type from context; consider explicitly specifying a root type
let byNumber = Dictionary(unknown.map { ($0.number, $0) }) { $0 + $1 }  // expect error 16: generic parameter 'Key' could not be inferred
let sums = Dictionary(unknown, uniquingKeysWith: { $0 + $1 })  // expect error 12: generic parameter 'Key' could not be inferred
let stated: [String: Int] = Dictionary(uniqueKeysWithValues: unknown)
let most = max(unknown)  // expect error 23: missing argument for parameter #2 in call
print(byName.count, stride(from: unknown, to: 10))  // expect error 49: missing argument for parameter 'by' in call
let all = [
    unknown.size == .large,  // expect error 22: cannot infer contextual base in reference to member 'large'
    1 + "a",  // expect error 7: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
]
var copy = missing  // expect error 12: cannot find 'missing' in scope
copy = .large
copy.size = .large  // expect error 14: cannot infer contextual base in reference to member 'large'
