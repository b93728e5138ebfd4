let stop: Set = ["the"], arr = ["a"]
let ws = "a b".split(separator: " ")
let k = ws.filter { stop.contains($0) }  // expect error 26: instance method 'contains' requires the types 'String' and 'Character' be equivalent
let l = ws.filter { !arr.contains($0) }  // expect error 26: instance method 'contains' requires the types 'String' and 'Character' be equivalent
for w in ws where !stop.contains(w) { print(w) }  // expect error 25: instance method 'contains' requires the types 'String' and 'Character' be equivalent
let n = "a b".split(separator: " ").filter { arr.contains($0) }  // expect error 50: instance method 'contains' requires the types 'String' and 'String.Element' (aka 'Character') be equivalent
let p1 = [1].map { s -> Character in
    if s > 1 { return "ab" }  // expect error 23: cannot convert value of type 'String' to closure result type 'Character'
    let k = s
    return "\(k)"
}
let p2 = [1: [2]].map { s, m -> Int? in
    guard let a = m.first else { return "\(s): -" }  // expect error 41: cannot convert value of type 'String' to closure result type 'Int'
}
let a1 = [1].map { n in
    let k = n + 1
    k * 2
}.reduce(0, +)
let e1 = ["a"].map { s in let t = s; t + "b" }.joined()
let out = [1, 2].map { x -> Int in
    if x > 1 { return }  // expect error 16: cannot convert value of type '()' to closure result type 'Int'
    return x
}
struct P { let x: Double; let n: Int }
func f(_ s: String) {}
f([])  // expect error 3: cannot convert value of type '[Any]' to expected argument type 'String'
f([:])  // expect error 3: cannot convert value of type '[AnyHashable : Any]' to expected argument type 'String'
let x1 = "aeiou".contains("x".first)  // expect error 31: value of optional type 'String.Element?' (aka 'Optional<Character>') must be unwrapped to a value of type 'String.Element' (aka 'Character')
struct Cow { func sound() -> String { "a" } ; let n = 1; static func make() -> Cow { Cow() } }
print([Cow()].map(\.sound))  // expect error 21: key path cannot refer to instance method 'sound()'
let kk = \Cow.sound  // expect error 15: key path cannot refer to instance method 'sound()'
let cc: Cow = .make  // expect error 16: member 'make()' is a function that produces expected type 'Cow'; did you mean to call it?
f({ $0 })  // expect error 3: closure passed to parameter of type 'String' that does not accept a closure
for e in arr.first { print(e) }  // expect error 14: for-in loop requires 'String?' to conform to 'Sequence'; did you mean to unwrap optional?
let r1 = arr.joined
let s1: String = arr.joined  // expect error 22: no 'joined' candidates produce the expected contextual result type 'String'
func g1(_ a: [Int]) -> [Int]? { return a.reversed }  // expect error 42: function produces expected type '[Int]'; did you mean to call it with '()'?
func sum(_ xs: Int...) -> Int { 1 }
let i3 = Set(1, 2)  // expect error 10: no exact matches in call to initializer 
print(arr.count(of: "a"))  // expect error 11: cannot call value of non-function type 'Int'
print(String(3, base: 2))  // expect error 23: extra argument 'base' in call
struct C { let r: Int; init(gray: Int) { r = gray }; init?(hex: String) { r = 1 } }
print(C().r)  // expect error 9: missing argument for parameter 'gray' in call
enum L { case r, g }
func ff() { .r }  // expect error 14: reference to member 'r' cannot be resolved without a contextual type
let aa: [any Pr] = []
protocol Pr { var a: Double { get } }
print(aa.sorted { $0 < $1 })  // expect error 22: type 'any Pr' cannot conform to 'Comparable' [#ProtocolTypeNonConformance]
print(arr.map(shout), ws.map(shout))  // expect error 30: cannot convert value of type '(String) -> String' to expected argument type '(String.SubSequence) -> String' (aka '(Substring) -> String')
func shout(_ s: String) -> String { s }
