// Strings
let text = "The quick brown fox jumps over the lazy dog. The dog barks; the fox runs away!"
let words = text.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
let counts = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
for (w, c) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(4) { print(w.padding(6), c) }
extension String {
    func padding(_ n: Int) -> String { self + String(repeating: ".", count: max(0, n - count)) }
    var isPalindrome: Bool { let s = lowercased().filter(\.isLetter); return s == String(s.reversed()) }
    func caesar(_ k: Int) -> String {
        String(map { c in
            guard let a = c.asciiValue, c.isLetter else { return c }
            let base: UInt8 = c.isUppercase ? 65 : 97
            return Character(UnicodeScalar((a - base + UInt8((k % 26 + 26) % 26)) % 26 + base))
        })
    }
    subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
    subscript(r: Range<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)] }
}
print("A man, a plan, a canal: Panama".isPalindrome, "Hello".caesar(3), "Khoor".caesar(-3), text[4], text[4..<9])
print(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
print(text.firstIndex(of: "q").map { text.distance(from: text.startIndex, to: $0) } ?? -1, text.hasPrefix("The"), text.hasSuffix("!"))
var s = "naïve café 👨‍👩‍👧 e\u{301}"
print(s.count, s.utf8.count, s.unicodeScalars.count, s.utf16.count, s.uppercased(), Array("é").count, "e\u{301}" == "é")
s.insert("!", at: s.endIndex); s.removeFirst(); s.replaceSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 2), with: "XY"); print(s)
print("a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false), "k=v=w".split(separator: "=", maxSplits: 1))
print(Int("ff", radix: 16)!, String(255, radix: 2), String(48879, radix: 16, uppercase: true), Double("1e-3")!, Int("12a") as Any, Int("+7")!)
print("""
    Multi "line"
      indented \(1 + 1)
    end\
     joined
    """)
print(#"raw \n \(x) "quoted""#, #"interp \#(2 * 3)"#, "tab\tq\"\\ \u{41}")
print("abc" < "abd", "Z" < "a", "10" < "9", "apple".compare("b"), ["b", "A", "c"].sorted(), ["b", "A", "c"].sorted { $0.lowercased() < $1.lowercased() })
extension String { func compare(_ o: String) -> Int { self == o ? 0 : self < o ? -1 : 1 } }
print(zip("abc", "abd").filter { $0 != $1 }.count, "hello".enumerated().filter { $0.offset % 2 == 0 }.map { $0.element }, String("hello".sorted()), Set("hello").count)
for c in "a1 B!" { print(c, c.isLetter, c.isNumber, c.isWhitespace, c.isPunctuation, c.isUppercase, c.wholeNumberValue ?? -1, terminator: ";") }
print()
print("x".unicodeScalars.first!.value, Character("a") < "b", String(repeating: "ab", count: 3), "a-b-c".replacing("-"))
extension String { func replacing(_ s: Character) -> String { String(filter { $0 != s }) } }
let idx = text.range(15, 3); print(text[idx]); 
extension String { func range(_ a: Int, _ n: Int) -> Range<String.Index> { let i = index(startIndex, offsetBy: a); return i..<index(i, offsetBy: n, limitedBy: endIndex)! } }
// expect: the... 4
// expect: dog... 2
// expect: fox... 2
// expect: away.. 1
// expect: true Khoor Hello q quick
// expect: The Quick Brown Fox Jumps Over The Lazy Dog The Dog Barks The Fox Runs Away
// expect: 4 true true
// expect: 14 35 19 22 NAÏVE CAFÉ 👨‍👩‍👧 É 1 true
// expect: XYve café 👨‍👩‍👧 é!
// expect: ["a", "b", "c"] ["a", "b", "", "c"] ["k", "v=w"]
// expect: 255 11111111 BEEF 0.001 nil 7
// expect: Multi "line"
// expect:   indented 2
// expect: end joined
// expect: raw \n \(x) "quoted" interp 6 tab	q"\ A
// expect: true true true -1 ["A", "b", "c"] ["A", "b", "c"]
// expect: 1 ["h", "l", "o"] ehllo 4
// expect: a true false false false false -1;1 false true false false false 1;  false false true false false -1;B true false false false true -1;! false false false true false -1;
// expect: 120 true ababab abc
// expect:  fo
