protocol P { var p: Int { get } }; protocol Q { var q: String { get } }
extension Int: P { var p: Int { self } }; extension String: Q { var q: String { self } }
func two() -> (some P, some Q) { (3, "x") }
let (a, b) = two(); print(a.p, b.q)  // expect: 3 x
let t = two(); print(t.0.p, t.1.q)  // expect: 3 x
func lab() -> (first: some P, second: some Q) { (3, "x") }
print(lab().first.p, lab().second.q)  // expect: 3 x
func opt(_ f: Bool) -> (some P)? { f ? 3 : nil }
print(opt(true)?.p ?? 0)  // expect: 3
func arr() -> [some P] { [1, 2] }
print(arr().map { $0.p })  // expect: [1, 2]
func dic() -> [String: some P] { ["a": 1] }
print(dic()["a"]!.p)  // expect: 1
var prop: (some P, Int) { (3, 2) }
print(prop.0.p + prop.1)  // expect: 5
struct W { var body: (some P, some Q) { (1, "z") } }
print(W().body.1.q)  // expect: z
let loc: (some P, Int) = (4, 5)
print(loc.0.p, loc.1)  // expect: 4 5
func inner() { let q: [some P] = [1, 2]; print(q[0].p) }  // expect: 1
inner()
protocol Shape { associatedtype A: P; associatedtype B: Q; var pair: (A, B) { get } }
struct Z: Shape { var pair: (some P, some Q) { (1, "u") } }
print(Z().pair.1.q)  // expect: u
