func both<S: SetAlgebra>(_ a: S, _ b: S) -> S { a.union(b).subtracting(a.intersection(b)) }
print(both([1, 2], [2, 3] as Set).sorted())  // expect: [1, 3]
struct O: OptionSet { let rawValue: Int; static let a = O(rawValue: 1), b = O(rawValue: 2) }
print(both([.a, .b], O.b))  // expect: O(rawValue: 1)
func add<S: SetAlgebra>(_ s: inout S, _ e: S.Element) -> Bool { s.insert(e).inserted }
var s: Set = [1]; print(add(&s, 2), add(&s, 1), s.count)  // expect: true false 2
var o: O = []; print(add(&o, .a), add(&o, .a), o)  // expect: true false O(rawValue: 1)
extension SetAlgebra { func toggled(_ e: Element) -> Self { var c = self; if c.contains(e) { c.remove(e) } else { c.insert(e) }; return c } 
  var none: Bool { isEmpty } 
  static func mk(_ xs: Element...) -> Self { var s = Self(); for x in xs { s.insert(x) }; return s } }
print(s.toggled(1), o.toggled(.b), Set<Int>().none, O.mk(.a, .b).rawValue, Set.mk(4).count)  // expect: [2] O(rawValue: 3) true 3 1
func sub<S: SetAlgebra>(_ a: S, _ b: S) -> [Bool] { [a.isSubset(of: b), a.isSuperset(of: b), a.isDisjoint(with: b), a.isStrictSubset(of: b), a == b, a.isEmpty] }
print(sub(Set([1]), [1, 2]), sub(O.a, [.a, .b]))  // expect: [true, false, false, true, false, false] [true, false, false, true, false, false]
func ops<S: SetAlgebra>(_ a: S, _ b: S) -> S { var c = a; c.formUnion(b); c.formIntersection(b); c.subtract(a); c.formSymmetricDifference(b); c.update(with: (a as! Set<Int>).max()! as! S.Element); return c }
print(ops(Set([1, 2]), Set([2, 3])).sorted())  // expect: [2]
