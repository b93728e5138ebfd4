import Foundation
for (a, b) in [("a", "B"), ("A", "a"), ("a", "A"), ("abc", "abd"), ("10", "9"), ("a b", "ab"), ("Ab", "aC"), ("", "a"), ("hello", "Hello World"), ("a-b", "ab"), ("_a", "a")] {
  print(a, b, a.localizedCompare(b).rawValue, a.localizedCaseInsensitiveCompare(b).rawValue, a.localizedStandardCompare(b).rawValue, a.compare(b).rawValue, a.caseInsensitiveCompare(b).rawValue, a.compare(b, options: .caseInsensitive).rawValue, a.compare(b, options: .numeric).rawValue, a.compare(b, options: [.caseInsensitive, .numeric]).rawValue)
}
let s = "Hello, World"
print(s.replacingCharacters(in: s.range(of: "World")!, with: "There"), s.localizedStandardContains("world"))
print(s.commonPrefix(with: "Help", options: []), s.commonPrefix(with: "hello", options: .caseInsensitive))
print(s.substring(from: s.index(s.startIndex, offsetBy: 7)), s.substring(to: s.index(s.startIndex, offsetBy: 5)))
let part = s.dropFirst(2)
print(part.replacingCharacters(in: part.range(of: "o")!, with: "0"), part.substring(with: part.range(of: "lo")!))
// expect: a B -1 -1 -1 1 -1 -1 1 -1
// expect: A a 1 0 1 -1 0 0 -1 0
// expect: a A -1 0 -1 1 0 0 1 0
// expect: abc abd -1 -1 -1 -1 -1 -1 -1 -1
// expect: 10 9 -1 -1 1 -1 -1 -1 1 1
// expect: a b ab -1 -1 -1 -1 -1 -1 -1 -1
// expect: Ab aC -1 -1 -1 -1 -1 -1 -1 -1
// expect:  a -1 -1 -1 -1 -1 -1 -1 -1
// expect: hello Hello World -1 -1 -1 1 -1 -1 1 -1
// expect: a-b ab -1 -1 -1 -1 -1 -1 -1 -1
// expect: _a a -1 -1 -1 -1 -1 -1 -1 -1
// expect: Hello, There true
// expect: Hel Hello
// expect: World Hello
// expect: ll0, World lo
