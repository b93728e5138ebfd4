struct Age { let v: Int; enum E: Error { case invalid(Int) }
    init(_ v: Int) throws { guard v >= 0 else { throw E.invalid(v) }; self.v = v } }
print(try Age(5).v)  // expect: 5
do { _ = try Age(-1) } catch Age.E.invalid(let v) { print("invalid", v) }  // expect: invalid -1
class C { let n: Int; init(_ n: Int) throws { self.n = n; if n > 9 { throw Age.E.invalid(n) } } }
print((try? C(3))?.n as Any, (try? C(10)) == nil)  // expect: Optional(3) true
let values = [1, -1, 2].compactMap { try? Age($0) }.map { $0.v }
print(values)  // expect: [1, 2]
