protocol P { var n: Int { get }; func meet<T: P>(_ o: T) -> String; mutating func eat(_ o: some P) }
extension P { func greet(_ o: some P, _ k: Int = 2) -> String { "\(Self.self) greets \(type(of: o)) \(o.n + k)" } 
  mutating func twice(_ o: some P) { eat(o); eat(o) } }
struct A: P { var n = 1; func meet<T: P>(_ o: T) -> String { "A meets \(T.self) \(o.n)" }; mutating func eat(_ o: some P) { n += o.n } }
struct B: P { var n = 2; func meet<T: P>(_ o: T) -> String { "B meets \(T.self) \(o.n)" }; mutating func eat(_ o: some P) { n *= o.n } }
let all: [any P] = [A(), B()]
for a in all { for b in all { print(a.meet(b), a.greet(b), A().meet(b)) } }
var x: any P = A()
x.eat(all[1]); x.twice(all[0]); print(x.n)
extension P { func count<T: P>(_ os: [T]) -> Int { os.count }; static func make(_ o: some P) -> String { "\(Self.self) \(o.n)" } }
print(all[0].count([B()]), type(of: all[1]).make(all[0]))
protocol Hurt: AnyObject { var h: Int { get set } }
protocol F: Hurt {}
extension F { func attack(_ o: some Hurt) -> Int { o.h -= 3; return o.h }
 func look(_ o: some Hurt) -> String { "\(o.h) \(type(of: o)) \(type(of: self))" } 
 func both<T: F>(_ o: T) -> [T] { [o] } }
final class G: F { var h = 10 }
let f: any F = G(), e: any F = G()
print(f.look(e))
print(f.attack(G()), G().attack(e))
print(type(of: f.both(e)))
// expect: A meets A 1 A greets A 3 A meets A 1
// expect: A meets B 2 A greets B 4 A meets B 2
// expect: B meets A 1 B greets A 3 A meets A 1
// expect: B meets B 2 B greets B 4 A meets B 2
// expect: 5
// expect: 1 B 1
// expect: 10 G G
// expect: 7 7
// expect: Array<F>
