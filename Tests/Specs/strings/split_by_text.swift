func show(_ parts: [Substring]) { print(parts.count, parts.map { "[\($0)]" }.joined(separator: " ")) }
show("a, b, c".split(separator: ", "))
show("a, b, c".split(separator: ","))
show("a--b----c--".split(separator: "--"))
show("a--b----c--".split(separator: "--", omittingEmptySubsequences: false))
show("a--b--c".split(separator: "--", maxSplits: 1))
show("--a--b--c".split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false))
show("abc".split(separator: ""))
show("abc".split(separator: "", maxSplits: 2))
show("äöü€".split(separator: "ö"))
show("äöü€ö".split(separator: "öü"))
show("".split(separator: ","))
show("".split(separator: ",", omittingEmptySubsequences: false))
print("line\nline\r\nline".split(separator: "\n").count)
let part = "k1=v1;k2=v2;k3".dropFirst(3)
show(part.split(separator: ";"))
show(part.split(separator: "v2;"))
func fields<S: StringProtocol>(_ text: S, by mark: String) -> [String] { text.split(separator: mark).map { String($0) } }
print(fields("x::y::z", by: "::"), fields("x::y"[...], by: ":"))
let rows = "1 2\n3 4".split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }
print(rows)
// expect: 3 [a] [b] [c]
// expect: 3 [a] [ b] [ c]
// expect: 3 [a] [b] [c]
// expect: 5 [a] [b] [] [c] []
// expect: 2 [a] [b--c]
// expect: 2 [] [a--b--c]
// expect: 3 [a] [b] [c]
// expect: 3 [a] [b] [c]
// expect: 2 [ä] [ü€]
// expect: 2 [ä] [€ö]
// expect: 0 
// expect: 1 []
// expect: 2
// expect: 3 [v1] [k2=v2] [k3]
// expect: 2 [v1;k2=] [k3]
// expect: ["x", "y", "z"] ["x", "y"]
// expect: [[1, 2], [3, 4]]
