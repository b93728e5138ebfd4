class A { static let shared = A(); var n = 0; static var total = 0; class var label: String { "A" }; func bump() -> A { n += 1; A.total += 1; return self } }
class B: A { override class var label: String { "B" } }
print(A.shared.bump().bump().n, A.total, A.shared.n)  // expect: 2 2 2
print(A.label, B.label, B.total)  // expect: A B 2
print([A.label, B.label], type(of: B()).label)  // expect: ["A", "B"] B
