// `try? self.init(…)` that fails gives nil.
struct Failure: Error {}
class Counted { let n: Int; init(_ n: Int) throws { if n < 0 { throw Failure() }; self.n = n }; convenience init?(maybe n: Int) { try? self.init(n) } }
struct Value {
    let n: Int
    init(_ n: Int) throws { if n < 0 { throw Failure() }; self.n = n }
    init?(maybe n: Int) { try? self.init(n) }
}
print(Counted(maybe: -1) == nil, Counted(maybe: 3)?.n ?? 0, Value(maybe: -1) == nil, Value(maybe: 4)!.n)  // expect: true 3 true 4
// A closure that no initialiser takes is for the value that is made.
struct Retry { var limit = 3; func callAsFunction<T>(_ body: (Int) -> T?) -> T? { (1...limit).lazy.compactMap(body).first } }
print(Retry(limit: 2) { $0 == 2 ? "two" : nil } ?? "none", Retry(limit: 1) { $0 == 2 ? "two" : nil } ?? "none")  // expect: two none
// Texts are told before the functions that take their characters.
struct Sorted<E: Comparable> { var list: [E]; init<S: Sequence>(_ s: S, by order: (E, E) -> Bool) where S.Element == E { list = s.sorted(by: order) } }
print(Sorted("hello", by: >).list)  // expect: ["o", "l", "l", "h", "e"]
indirect enum Term { case number(Int), sum(Term, Term); func callAsFunction(_ other: Term) -> Term { .sum(self, other) } }
let terms: [Term] = [.number(1)(.number(2)), .number(3)]
print(terms)  // expect: [main.Term.sum(main.Term.number(1), main.Term.number(2)), main.Term.number(3)]
extension Dictionary { enum Change { case added(Key), removed(Key) } }
extension Int { enum Parity { case even, odd }; var parity: Parity { isMultiple(of: 2) ? .even : .odd } }
print([Dictionary<String, Int>.Change.added("a")], [3.parity], 4.parity)  // expect: [(extension in main):Swift.Dictionary<Swift.String, Swift.Int>.Change.added("a")] [(extension in main):Swift.Int.Parity.odd] even
protocol Unit { static var factor: Double { get } }
struct Metre: Unit { static let factor = 1.0 }
let unit: any Unit.Type = Metre.self
if let metre = unit as? Metre.Type { print(metre.factor) }  // expect: 1.0
protocol Sized { var size: Int { get } }
extension Sequence where Element: Sized { var total: Int { reduce(0) { $0 + $1.size } } }
extension Sequence where Element == any Sized { var total: Int { reduce(100) { $0 + $1.size } } }
struct One: Sized { let size = 1 }
print([One(), One()].total, ([One()] as [any Sized]).total)  // expect: 2 101
