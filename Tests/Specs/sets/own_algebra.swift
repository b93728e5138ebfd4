struct BitSet: SetAlgebra, Hashable, CustomStringConvertible {
    private var bits: UInt64 = 0
    init() {}
    typealias Element = Int
    func contains(_ m: Int) -> Bool { bits >> UInt64(m) & 1 == 1 }
    @discardableResult mutating func insert(_ m: Int) -> (inserted: Bool, memberAfterInsert: Int) { let had = contains(m); bits |= 1 << UInt64(m); return (!had, m) }
    @discardableResult mutating func remove(_ m: Int) -> Int? { guard contains(m) else { return nil }; bits &= ~(1 << UInt64(m)); return m }
    @discardableResult mutating func update(with m: Int) -> Int? { let had = contains(m); bits |= 1 << UInt64(m); return had ? m : nil }
    mutating func formUnion(_ o: BitSet) { bits |= o.bits }
    mutating func formIntersection(_ o: BitSet) { bits &= o.bits }
    mutating func formSymmetricDifference(_ o: BitSet) { bits ^= o.bits }
    func union(_ o: BitSet) -> BitSet { var r = self; r.formUnion(o); return r }
    func intersection(_ o: BitSet) -> BitSet { var r = self; r.formIntersection(o); return r }
    func symmetricDifference(_ o: BitSet) -> BitSet { var r = self; r.formSymmetricDifference(o); return r }
    var description: String { "\((0..<64).filter { contains($0) })" }
}
var a: BitSet = [1, 3, 5, 7], b: BitSet = [3, 4, 5]
print(a.union(b), a.intersection(b), a.subtracting(b), a.symmetricDifference(b))  // expect: [1, 3, 4, 5, 7] [3, 5] [1, 7] [1, 4, 7]
print(a.isSuperset(of: [1, 5]), a.isDisjoint(with: [2, 4]), a.isEmpty, b == [5, 4, 3, 3])  // expect: true true false true
a.subtract(b); print(a, a.isSubset(of: [1, 7, 9]), a.isStrictSubset(of: [1, 7]), a.isStrictSuperset(of: [1]))  // expect: [1, 7] true false true
print(BitSet([1, 2, 2]), BitSet().isEmpty)  // expect: [1, 2] true
func both<S: SetAlgebra>(_ x: S, _ y: S) -> S { x.union(y) }
struct Opt: OptionSet { let rawValue: Int; static let x = Opt(rawValue: 1), y = Opt(rawValue: 2) }
