import LectureModel

/// How the points of an exercise are shared by the checks of its tests.
///
/// A test with `points:` of its own shares those; the rest is shared by the checks of the others. An exercise without
/// `points:` has one for each check that no test gives any.
struct PointShares {
    let total: Double
    private let given: [Double?]
    private let checks: [Int]
    private let rest: Double

    /// Each test that counts, with its own points and the number of its checks.
    init(exercise: Double?, tests: [(points: Double?, checks: Int)]) {
        given = tests.map { $0.points }
        checks = tests.map { $0.checks }
        let sum = tests.reduce(0) { $0 + ($1.points ?? 0) }
        let open = tests.reduce(0) { $0 + ($1.points == nil ? $1.checks : 0) }
        total = exercise ?? (sum + Double(open))
        rest = max(0, total - sum)
    }

    private var openChecks: Int {
        var count = 0
        for (points, checks) in zip(given, checks) where points == nil { count += checks }
        return count
    }

    /// What one check of a test is worth.
    func share(ofTest test: Int) -> Double {
        if let points = given[test] { return checks[test] == 0 ? 0 : points / Double(checks[test]) }
        return openChecks == 0 ? 0 : rest / Double(openChecks)
    }

    /// The score, where so many checks of each test hold: exactly the total where all do.
    func score(passed: [Int]) -> Double {
        var score = 0.0
        var openPassed = 0
        for (test, passed) in passed.enumerated() {
            if let points = given[test] {
                if checks[test] > 0 { score += points * Double(passed) / Double(checks[test]) }
            } else {
                openPassed += passed
            }
        }
        if openChecks > 0 { score += rest * Double(openPassed) / Double(openChecks) }
        return min(score, total)
    }
}
