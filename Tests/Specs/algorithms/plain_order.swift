// Numbers and texts are put in order by the machine, everything else by comparing.
struct Version: Comparable {
    let major: Int, minor: Int
    static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
}
print([3, -1, 2, Int.max, Int.min, 0].sorted())  // expect: [-9223372036854775808, -1, 0, 2, 3, 9223372036854775807]
print([2.5, -0.0, 0.0, -7, .infinity, -.infinity].sorted())  // expect: [-inf, -7.0, -0.0, 0.0, 2.5, inf]
print([Float(1.5), -2, 0.25].sorted())  // expect: [-2.0, 0.25, 1.5]
print([UInt.max, 0, 7].sorted(), [UInt8(200), 3].sorted(), [Int8(-5), 100, -128].sorted())  // expect: [0, 7, 18446744073709551615] [3, 200] [-128, -5, 100]
print(["b", "a", "", "ä", "Z", "aa", "e\u{301}", "é", "f"].sorted())  // expect: ["", "Z", "a", "aa", "b", "f", "ä", "é", "é"]
print(Array("hello, wörld").sorted().map { String($0) }.joined())  // expect:  ,dehlllorwö
print([Substring("b"), "a"].sorted())  // expect: ["a", "b"]
print([Version(major: 1, minor: 2), Version(major: 0, minor: 9)].sorted().map { "\($0.major).\($0.minor)" })  // expect: ["0.9", "1.2"]
var own = [5, 4, 3, 2, 1]
let kept = own
own.sort()
print(own, kept, [Int]().sorted(), [1].sorted())  // expect: [1, 2, 3, 4, 5] [5, 4, 3, 2, 1] [] [1]
var parts: ArraySlice<Int> = [9, 8, 7, 6][1...]
parts.sort()
print(parts, [9, 8, 7].prefix(2).sorted(), Set([3, 1, 2]).sorted(), ["b": 1, "a": 2].keys.sorted())  // expect: [6, 7, 8] [8, 9] [1, 2, 3] ["a", "b"]
func ordered<T: Comparable>(_ list: [T]) -> [T] { list.sorted() }
print(ordered([2, 1]), ordered(["y", "x"]), ordered([0.5, 0.25]), ordered([Version(major: 2, minor: 0)]).count)  // expect: [1, 2] ["x", "y"] [0.25, 0.5] 1
var seed = 7
var many: [Int] = []
for _ in 0..<3000 {
    seed = seed * 16807 % 2147483647
    many.append(seed % 1000)
}
let sorted = many.sorted()
print(zip(sorted, sorted.dropFirst()).allSatisfy { $0 <= $1 }, sorted.first!, sorted.last!, sorted[1500])  // expect: true 0 999 514
var words = many.map { "w\($0 % 50)" }
words.sort()
print(words[0], words[1500], words[2999])  // expect: w0 w31 w9
