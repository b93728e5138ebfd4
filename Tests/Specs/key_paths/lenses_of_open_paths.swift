// Lenses by hand: composable getters and setters for nested values.

struct Lens<Whole, Part> {
    let get: (Whole) -> Part
    let set: (Part, Whole) -> Whole

    func modify(_ whole: Whole, _ f: (Part) -> Part) -> Whole { set(f(get(whole)), whole) }
}

precedencegroup LensComposition {
    associativity: left
    higherThan: AdditionPrecedence
}
infix operator >>> : LensComposition

func >>> <A, B, C>(l: Lens<A, B>, r: Lens<B, C>) -> Lens<A, C> {
    Lens<A, C>(get: { r.get(l.get($0)) }, set: { c, a in l.set(r.set(c, l.get(a)), a) })
}

extension Lens {
    init(_ path: WritableKeyPath<Whole, Part>) {
        self.init(get: { $0[keyPath: path] }, set: { part, whole in
            var copy = whole
            copy[keyPath: path] = part
            return copy
        })
    }
}

struct Address: Equatable { var street: String, number: Int }
struct Person: Equatable { var name: String, home: Address, scores: [Int] = [] }
struct Club: Equatable { var leader: Person, founded: Int }

let leader = Lens(\Club.leader)
let home = Lens(\Person.home)
let number = Lens<Address, Int>(\.number)
let leadersNumber = leader >>> home >>> number

func index<T>(_ i: Int) -> Lens<[T], T> {
    Lens(get: { $0[i] }, set: { x, xs in xs.indices.contains(i) ? Array(xs[..<i] + [x] + xs[(i + 1)...]) : xs })
}

let club = Club(leader: Person(name: "Ines", home: Address(street: "Elm Road", number: 7), scores: [3, 1, 4]), founded: 1987)
let moved = leadersNumber.set(12, club)
print(leadersNumber.get(club), leadersNumber.get(moved), club == moved)  // expect: 7 12 false
print(leadersNumber.modify(club) { $0 * 100 }.leader.home)  // expect: Address(street: "Elm Road", number: 700)
let second = leader >>> Lens(\Person.scores) >>> index(1)
print(second.modify(club) { $0 + 10 }.leader.scores, club.leader.scores)  // expect: [3, 11, 4] [3, 1, 4]

// The three laws every lens has to obey
func lawful<W: Equatable, P: Equatable>(_ lens: Lens<W, P>, _ whole: W, _ a: P, _ b: P) -> [Bool] {
    [lens.get(lens.set(a, whole)) == a,
     lens.set(lens.get(whole), whole) == whole,
     lens.set(b, lens.set(a, whole)) == lens.set(b, whole)]
}
print(lawful(leadersNumber, club, 1, 2), lawful(second, club, 8, 9))  // expect: [true, true, true] [true, true, true]

let broken = Lens<Address, Int>(get: { $0.number }, set: { n, a in Address(street: a.street + "!", number: n) })
print(lawful(broken, club.leader.home, 1, 2))  // expect: [true, false, false]

let name = Lens(\Club.leader) >>> Lens(\.name)
let shouted = name.modify(moved, { $0.uppercased() })
print(shouted.leader.name, shouted.leader.home, shouted.founded)  // expect: INES Address(street: "Elm Road", number: 12) 1987
