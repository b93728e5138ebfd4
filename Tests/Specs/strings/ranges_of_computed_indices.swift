let s = "hello world"
print(s[s.index(s.endIndex, offsetBy: -3)...], s[..<s.index(s.startIndex, offsetBy: 4)])  // expect: rld hell
print(s[s.index(s.startIndex, offsetBy: 1)..<s.index(s.endIndex, offsetBy: -1)], s[s.index(s.startIndex, offsetBy: 2)...s.index(s.startIndex, offsetBy: 5)])  // expect: ello worl llo 
func cut(_ t: String, _ i: String.Index) -> String { t[..<i] + "|" + t[i...] }
print(cut(s, s.index(s.startIndex, offsetBy: 5)), cut("ab", "ab".startIndex))  // expect: hello| world |ab
