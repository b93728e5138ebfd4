struct M { var v: Int; static let zero = M(v: 0) }
let x = 3
print(x > 4 ? M(v: 1) : .zero)  // expect: M(v: 0)
print(x < 4 ? .zero : M(v: 1))  // expect: M(v: 0)
let z: Any = x > 4 ? M(v: 1) : .zero
print("\(x > 4 ? M(v: 1) : .zero)", z)  // expect: M(v: 0) M(v: 0)
