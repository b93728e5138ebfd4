struct A: Equatable { var v: Int }
infix operator ≈: ComparisonPrecedence
func ≈ (a: Double, b: Double) -> Bool { abs(a - b) < 1e-9 }
print(0.1 + 0.2 ≈ 0.3, 1 ≈ 2, A(v: 1) == A(v: 1))  // expect: true false true
func == (a: A, b: Int) -> Bool { a.v == b }
print(A(v: 3) == 3, A(v: 3) == 4)  // expect: true false
func += (a: inout [Int], x: Int) { a.append(x) }
var list = [1]
list += 2
print(list)  // expect: [1, 2]
func * (s: String, n: Int) -> String { String(repeating: s, count: n) }
print("ab" * 3)  // expect: ababab
