class E { }
final class A: E {}
func pick<T>(_ a: T, _ b: T) -> T { b }
let a = A(), e = E()
print(pick(a, e) === e, type(of: pick(A(), E())))  // expect: true E
class Num: Comparable { let n: Int; init(_ n: Int) { self.n = n }; static func < (l: Num, r: Num) -> Bool { l.n < r.n }; static func == (l: Num, r: Num) -> Bool { l.n == r.n } }
class Big: Num {}
print(max(Num(3), Big(2)).n, min(Big(1), Num(5)).n)  // expect: 3 1
