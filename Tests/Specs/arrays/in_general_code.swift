func pad(_ a: [Int?]) -> [Int?] { a + Array(repeating: nil, count: 2) }
print(pad([1]))  // expect: [Optional(1), nil, nil]
var grid: [[Int?]] = [[1]] + Array(repeating: [nil, 2], count: 1)
print(grid)  // expect: [[Optional(1)], [nil, Optional(2)]]
struct Text: RangeReplaceableCollection {
    var chars: [Character] = []
    init() {}
    var startIndex: Int { 0 }; var endIndex: Int { chars.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Character { chars[i] }
    mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with c: C) where C.Element == Character {
        chars.replaceSubrange(r, with: c)
    }
}
print(String(Text(repeating: "z", count: 3)), String(Text("ab")), String(Text("hello").filter { $0 != "l" }))  // expect: zzz ab heo
protocol Monoid { static var empty: Self { get }; static func combine(_ a: Self, _ b: Self) -> Self }
extension String: Monoid {
    static var empty: String { "" }; static func combine(_ a: String, _ b: String) -> String { a + b }
}
extension Optional: Monoid where Wrapped: Monoid {
    static var empty: Wrapped? { nil };
    static func combine(_ a: Self, _ b: Self) -> Self {
        switch (a, b) {
        case let (x?, y?): Wrapped.combine(x, y);
        case (let x, nil): x;
        case (nil, let y): y
        }
    }
}
func fold<M: Monoid>(_ xs: [M]) -> M { xs.reduce(.empty, M.combine) }
print(fold(["a", "b"]), fold(["x", nil, "y"]) ?? "-")  // expect: ab xy
func all<T>(_ xs: [T]) -> Int { xs.count }
func eq<T: Equatable>(_ xs: [T]) -> Bool { xs[0] == xs[1] }
print(all([1, nil]), eq([1, nil, 1]), eq([nil, "a"]), Set([1, nil, 1]).count, ["a": 1, "b": nil].count)  // expect: 2 false false 2 2
class Robot { let n: Int; required init(_ n: Int) { self.n = n } }
class Mower: Robot {}
class Cleaner: Robot {}
func robots<R: Robot>(_ t: R.Type, _ n: Int) -> [R] { (1...n).map { t.init($0 * 40) } }
let fleet: [Robot] = robots(Mower.self, 2) + robots(Cleaner.self, 1) + [Robot(5)]
print(fleet.map { $0.n })  // expect: [40, 80, 40, 5]
let a = [Mower(1)], b = [Cleaner(2)]
let c: [Robot] = a + b
print(c.count)  // expect: 2
