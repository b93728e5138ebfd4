// Members of texts of either kind.
func bytes(_ text: some StringProtocol) -> Int { text.utf8.reduce(0) { $0 + Int($1) } }
func join<S: Sequence>(_ parts: S, _ separator: String) -> String where S.Element: StringProtocol {
    parts.joined(separator: separator)
}
extension StringProtocol { var counts: (Int, Int) { (utf16.count, unicodeScalars.count) } }
print(bytes("ab"), bytes("abc".dropFirst()), "é🙂".counts)  // expect: 195 197 (3, 2)
print(join(["a", "b"], "-"), join("a b c".split(separator: " "), "+"), ["x", "y"].joined(), "a,b".split(separator: ",").joined(separator: ";"))  // expect: a-b a+b+c xy a;b
