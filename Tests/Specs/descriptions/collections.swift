print([1, 2], ["a", "b"], [1.0, 2.5], [true], ["x": 1], [[1]], [nil, 1], [("a", 1)] as [Any])  // expect: [1, 2] ["a", "b"] [1.0, 2.5] [true] ["x": 1] [[1]] [nil, Optional(1)] [("a", 1)]
print(Set([1]), 1...3, 1..<3, "abc".prefix(2), ["abc".prefix(1)], [1, 2, 3][0..<2], Array("ab"), ("a", [1]))  // expect: [1] 1...3 1..<3 ab ["a"] [1, 2] ["a", "b"] ("a", [1])
print([String](), [:] as [Int: Int], Set<Int>(), Optional<Int>.none as Any, [Int?](), [Optional(1)])  // expect: [] [:] [] nil [] [Optional(1)]
print("a\nb", ["a\nb", "q\"r", "tab\t"], Character("x"), ["x" as Character], Optional("s") as Any, [Float(1.5)])
debugPrint("a\"b", [1], 1.5)
print(String(describing: Optional(3)), "\([1: "x"])", String(reflecting: "q"), (1, nil as Int?, "z"))
// expect: a
// expect: b ["a\nb", "q\"r", "tab\t"] x ["x"] Optional("s") [1.5]
// expect: "a\"b" [1] 1.5
// expect: Optional(3) [1: "x"] "q" (1, nil, "z")
