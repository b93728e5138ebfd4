print(zip("abc", "abd").filter { $0 != $1 }.count, zip("ab", "ad").map { $0 == $1 })  // expect: 1 [true, false]
func largest<S: Sequence>(_ s: S) -> S.Element? where S.Element: Comparable { s.max() }
print(largest([3, 9, 2])!, largest("hello")!, largest(Set([1])) as Any)  // expect: 9 o Optional(1)
extension String { func padded(_ n: Int) -> String { self + String(repeating: ".", count: max(0, n - count)) } }
print("ab".padded(5), zip("ab", [1, 2]).map { c, i in c == "a" ? i : 0 })  // expect: ab... [1, 0]
