extension StringProtocol {
    func compare(_ other: some StringProtocol) -> Int { self < other ? -1 : (self == other ? 0 : 1) }
    func padding(_ count: Int) -> String { String(self) + String(repeating: ".", count: count) }
}
extension String {
    var capitalized: String { prefix(1).uppercased() + dropFirst() }
    func range(of letter: Character) -> Int { firstIndex(of: letter).map { distance(from: startIndex, to: $0) } ?? -1 }
}
print("x".compare("y"), "b".compare("b"), "hello"[...].compare("abc"))  // expect: -1 0 1
print("ab".padding(3), "word here".capitalized, "banana".range(of: "n"))  // expect: ab... Word here 2
