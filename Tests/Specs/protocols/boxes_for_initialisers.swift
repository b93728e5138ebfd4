protocol P { var n: Int { get } }
struct A: P { var n = 1 }
struct Box { let s: String; init<T: P>(_ t: T) { s = "\(T.self) \(t.n)" } 
  init?<T: P>(maybe t: T) { if t.n > 5 { return nil }; s = "m" } 
  mutating func add<T: P>(_ t: T) -> Int { t.n } }
final class C { let k: Int; init<T: P>(k: T) { self.k = k.n } }
let p: any P = A(n: 4)
print(Box(p).s, Box(maybe: p)!.s, C(k: p).k)  // expect: A 4 m 4
var b = Box(p); print(b.add(p))  // expect: 4
enum E { case x(Int); init<T: P>(_ t: T) { self = .x(t.n) } }
print(E(p))  // expect: x(4)
let key: any Hashable = 1
print(AnyHashable(key))  // expect: 1
