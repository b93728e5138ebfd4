// What is gone on with may be nothing, or has labels, by what is wanted of the whole.
let readings: [Int?] = [1, 2]
let all: [Int]? = readings.reduce([]) { sum, reading in
    guard let sum, let reading else { return nil }
    return sum + [reading]
}
print(all as Any)  // expect: Optional([1, 2])
func sum(_ numbers: [Int?]) -> Int? { numbers.reduce(0) { sum, number in sum.flatMap { a in number.map { a + $0 } } } }
print(sum([1, 2]) as Any, sum([nil]) as Any)  // expect: Optional(3) nil
func everyOne<T>(_ values: [T?]) -> [T]? {
    values.reduce([]) { list, value in list.flatMap { a in value.map { a + [$0] } } }
}
print(everyOne([1, 2, 3]) ?? [], everyOne([1, nil]) as Any)  // expect: [1, 2, 3] nil
final class Folder {
    var inner: [String: Folder] = [:]
    let size: Int
    init(_ size: Int) { self.size = size }
    func find(_ path: [String]) -> Folder? { path.reduce(self) { $0?.inner[$1] } }
}
let root = Folder(1)
root.inner["x"] = Folder(2)
print(root.find(["x"])?.size ?? 0, root.find(["q", "x"])?.size ?? 0)  // expect: 2 0
func parted(_ numbers: [Int]) -> (even: [Int], odd: [Int]) {
    numbers.reduce(into: ([], [])) { parts, n in if n % 2 == 0 { parts.even.append(n) } else { parts.odd.append(n) } }
}
print(parted([1, 2, 3]))  // expect: (even: [2], odd: [1, 3])
let bounds: (low: Int, high: Int) = [3, 1].reduce((Int.max, Int.min)) { (min($0.low, $1), max($0.high, $1)) }
print(bounds)  // expect: (low: 1, high: 3)

// Texts that are seen from their end.
let word = "level"
print("ab".reversed() + "c", word.reversed() + word, "c" + "ab".reversed())  // expect: bac levellevel cba
let characters: [Character] = "ab".reversed() + "c"
print(characters)  // expect: ["b", "a", "c"]

// Labels behind a closure that leaves some out.
struct Page { let title: String }
func ranked(_ pages: [Page]) -> [(title: String, score: Double)] {
    pages.compactMap { page in
        let score = Double(page.title.count)
        guard score > 1 else { return nil }
        return (page.title, score)
    }
    .sorted { ($1.score, $0.title) < ($0.score, $1.title) }
}
print(ranked([Page(title: "b"), Page(title: "aa"), Page(title: "ccc")]))  // expect: [(title: "ccc", score: 3.0), (title: "aa", score: 2.0)]

// Literals that the other operand, or the rest, says the type of.
enum Colour { case red, grey(Int) }
let shade: Int? = 3
print(shade.map { .grey($0) } ?? Colour.red, shade.map { .init($0) } ?? "none" as String)  // expect: grey(3) 3
enum Level: Int, Comparable {
    case low, middle, high
    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
print(Level.low...Level.middle ~= .middle, Level.low... ~= .high, (Level.low ..< .high) ~= .high)  // expect: true true false
print([90, 85, 77].reduce(0, +) / 3.0)  // expect: 84.0
let most = (0..<1 << 4).lazy.map { mask -> Int in
    for i in 0..<4 where mask >> i == 1 { return i }
    return 0
}.max()!
print(most)  // expect: 3

// Runs of elements.
print([1, 2, 3, 1, 2].ranges(of: [1, 2]), [1, 1, 2].trimmingPrefix { $0 == 1 }, [1, 1, 2].trimmingPrefix([1]))  // expect: [Range(0..<2), Range(3..<5)] [2] [1, 2]
print([1, 2, 3, 1, 2].replacing([1, 2], with: [9]), "  x".trimmingPrefix { $0 == " " })  // expect: [9, 3, 9] x

// Numbers of any text, texts of bytes.
func number(_ text: some StringProtocol) -> (Int?, Double?) { (Int(text), Double(text)) }
print(number("12"), number("1.5"[...]))  // expect: (Optional(12), Optional(12.0)) (nil, Optional(1.5))
print(String(validating: [0x48, 0xFF] as [UInt8], as: UTF8.self) as Any)  // expect: nil
print(String(validating: [0x48, 0x49] as [UInt8], as: UTF8.self) as Any)  // expect: Optional("HI")

// A script's guard hides the variable of the whole.
let line: String? = "12 apples"
func before() { print("before:", line as Any) }
guard let line else { fatalError() }
print(line.count)
func after() { print("after:", line.uppercased()) }
before()
after()
// expect: 9
// expect: before: Optional("12 apples")
// expect: after: 12 APPLES
