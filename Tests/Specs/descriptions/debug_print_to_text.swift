var g = ""
debugPrint("a", [1.5], to: &g)
debugPrint("a", "b", separator: "-", terminator: "!", to: &g)
print(g)
// expect: "a" [1.5]
// expect: "a"-"b"!
