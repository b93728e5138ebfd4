// Course manager with typed errors, extension conformances, generics with where, lazy sequences, text table
struct Course: Hashable, Comparable {
    let code: String
    let credits: Int
    let requires: [String]
    static func < (a: Self, b: Self) -> Bool { a.code < b.code }
}
enum PlanError: Error { case cycle([String]), unknown(course: String, neededBy: String), overload(term: Int, credits: Int) }
extension PlanError: CustomStringConvertible {
    var description: String {
        switch self {
        case .cycle(let path): "cycle " + path.joined(separator: " > ")
        case .unknown(let course, let by): "\(by) needs unknown \(course)"
        case .overload(let term, let credits): "term \(term) has \(credits) credits"
        }
    }
}
struct Planner {
    private let courses: [String: Course]
    init(_ list: [Course]) { courses = Dictionary(list.map { ($0.code, $0) }) { first, _ in first } }
    func order() throws(PlanError) -> [Course] {
        enum Mark { case open, done }
        var marks: [String: Mark] = [:], result: [Course] = []
        func visit(_ code: String, _ path: [String]) throws(PlanError) {
            switch marks[code] {
            case .done: return
            case .open: throw .cycle(Array(path.drop { $0 != code }) + [code])
            case nil: break
            }
            guard let course = courses[code] else { throw .unknown(course: code, neededBy: path.last ?? "?") }
            marks[code] = .open
            for need in course.requires.sorted() { try visit(need, path + [code]) }
            marks[code] = .done
            result.append(course)
        }
        for code in courses.keys.sorted() { try visit(code, []) }
        return result
    }
    func terms(limit: Int) throws -> [[Course]] {
        var term: [String: Int] = [:]
        for course in try order() { term[course.code] = (course.requires.compactMap { term[$0] }.max() ?? 0) + 1 }
        let last = term.values.max() ?? 0
        return try (0..<last).map { index in
            let group = courses.values.filter { term[$0.code] == index + 1 }.sorted()
            let credits = group.lazy.map(\.credits).reduce(0, +)
            if credits > limit { throw PlanError.overload(term: index + 1, credits: credits) }
            return group
        }
    }
}
let base = [Course(code: "CS1", credits: 6, requires: []), Course(code: "CS2", credits: 6, requires: ["CS1"]), Course(code: "MA1", credits: 8, requires: []), Course(code: "ML", credits: 10, requires: ["CS2", "MA1"])]
func show(_ list: [Course], limit: Int = 20) {
    do {
        let terms = try Planner(list).terms(limit: limit)
        for (i, term) in terms.enumerated() {
            let names = term.map { $0.code.padded(5) + "(\($0.credits))" }
            print("T\(i + 1)", names.joined(separator: " "), "=", term.map(\.credits).sum)
        }
    } catch let error as PlanError { print("problem:", error) } catch { print("unexpected", error) }
}
extension Sequence where Element: AdditiveArithmetic { var sum: Element { reduce(.zero, +) } }
extension StringProtocol { func padded(_ n: Int) -> String { count >= n ? String(self) : self + String(repeating: " ", count: n - count) } }
show(base)
show(base, limit: 12)
show(base + [Course(code: "X", credits: 1, requires: ["Y"]), Course(code: "Y", credits: 1, requires: ["X"])])
show(base + [Course(code: "Z", credits: 1, requires: ["Q"])])
let squares = (1...).lazy.map { $0 * $0 }.filter { $0 % 3 == 1 }
print(Array(squares.prefix(4)), squares.first { $0 > 50 }!, squares.prefix { $0 < 60 }.map { $0 })
let chunks = stride(from: 0, to: 7, by: 3).map { Array([1, 2, 3, 4, 5, 6, 7][$0..<Swift.min($0 + 3, 7)]) }
print(chunks, chunks.joined().reduce(0, +), chunks.map(\.count).allSatisfy { $0 > 0 })
print(base.map(\.credits).sum, [1.5, 2].sum, base.max()!.code, base.sorted { ($0.credits, $1.code) > ($1.credits, $0.code) }.map(\.code))
// expect: T1 CS1  (6) MA1  (8) = 14
// expect: T2 CS2  (6) = 6
// expect: T3 ML   (10) = 10
// expect: problem: term 1 has 14 credits
// expect: problem: cycle X > Y > X
// expect: problem: Z needs unknown Q
// expect: [1, 4, 16, 25] 64 LazyMapSequence<LazyPrefixWhileSequence<LazyFilterSequence<LazyMapSequence<PartialRangeFrom<Int>, Int>>>, Int>(_base: Swift.LazyPrefixWhileSequence<Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.PartialRangeFrom<Swift.Int>, Swift.Int>>>(_base: Swift.LazyFilterSequence<Swift.LazyMapSequence<Swift.PartialRangeFrom<Swift.Int>, Swift.Int>>(_base: Swift.LazyMapSequence<Swift.PartialRangeFrom<Swift.Int>, Swift.Int>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _transform: (Function)), _predicate: (Function)), _predicate: (Function)), _transform: (Function))
// expect: [[1, 2, 3], [4, 5, 6], [7]] 28 true
// expect: 30 3.5 ML ["ML", "MA1", "CS1", "CS2"]
