// Characters found from both ends: flags, families, marks, line ends.
let names = "Zoë 🇩🇪🇫🇷🇮🇹 👨‍👩‍👧‍👦 naïve\r\ncafe\u{301} 한국어"
print(String(names.reversed()).count, names.count, names.last!)  // expect: 24 24 어
var index = names.endIndex
var backwards: [String] = []
while index > names.startIndex {
    index = names.index(before: index)
    backwards.append(String(names[index]))
}
print(backwards.reversed().joined() == names, backwards.count)  // expect: true 24
let flags = String(repeating: "🇩🇪", count: 101) + "🇫"
print(flags.count, flags.last!, flags.dropLast().last!)  // expect: 102 🇫 🇩🇪
let marked = "a" + String(repeating: "\u{301}", count: 300) + "b"
print(marked.count, marked.first!.unicodeScalars.count, String(marked.reversed()).first!)  // expect: 2 301 b
print("a\r\n".hasSuffix("\n"), "a\r\n".hasSuffix("\r\n"), "a\r\n".hasPrefix("a\r"))  // expect: false true false
print("abc".hasSuffix(""), "e\u{301}x".hasPrefix("e"), "é".hasSuffix("e\u{301}"))  // expect: true false true
