print(type(of: 1), type(of: 1.5), type(of: "a"), type(of: [1]), type(of: ["a": 1]), type(of: (1, "a")), type(of: Optional(1) as Any))  // expect: Int Double String Array<Int> Dictionary<String, Int> (Int, String) Optional<Int>
print(Int.self, [String].self, type(of: 1...2), type(of: 1..<2), type(of: Character("a")), type(of: "a".prefix(1)), type(of: true))  // expect: Int Array<String> ClosedRange<Int> Range<Int> Character Substring Bool
struct S<T> {}
class C {}
print(S<Int>.self, type(of: S<[String]>()), type(of: C()), C.self, (Int, String).self, ((Int) -> String).self, Int?.self, type(of: { 1 }))  // expect: S<Int> S<Array<String>> C C (Int, String) (Int) -> String Optional<Int> () -> Int
