import CellLibrary
import Diagnostics
import Interpreter
import LectureModel
import Syntax

/// Test cells in the run of a lecture: each is a scope of its own, and what its checks found stands in its result.
extension LectureRunner {
    mutating func run(test index: Int, of exercise: String) -> CellResult {
        let cell = lecture.cells[index]
        if open.contains(exercise) { return CellResult(state: .notRun(.waitsFor(exercise: exercise))) }
        let isMistake = cell.options.misconception != nil
        // The checks of known mistakes are asked only where the answer is wrong.
        if isMistake, !hasFailedTest(of: exercise) { return CellResult(state: .notRun(.notEvaluated)) }
        let unit = check(cell.code, isIsolated: true)
        if let reason = broken.reason(among: unit.usedNames) { return CellResult(state: .notRun(reason)) }
        var test = TestRun(sites: CheckSites.find(in: unit.syntax, program.checker.names))
        test.run(unit, in: program)
        outcome.tests[index] = test
        if case .faulted(let fault)? = test.failure, let waiting = open.exercise(of: fault) {
            return CellResult(state: .notRun(.waitsFor(exercise: waiting)))
        }
        return result(of: test, unit, isMistake: isMistake, share: share(ofTest: index, in: exercise))
    }

    /// Whether a test that counts has failed so far.
    private func hasFailedTest(of exercise: String) -> Bool {
        guard let exercise = lecture.exercises.first(where: { $0.identifier == exercise }) else { return false }
        return exercise.tests.contains { test in
            lecture.cells[test].options.misconception == nil && outcome.tests[test]?.holds == false
        }
    }

    private mutating func result(
        of test: TestRun, _ unit: CheckedUnit, isMistake: Bool, share: Double
    ) -> CellResult {
        var outputs = (try? OutputCollector.outputs(of: program.events)) ?? []
        outputs += test.sites.compactMap { site in
            site.outcome.map { outcome in
                .check(
                    CheckVerdict(
                        passed: outcome.passed, message: outcome.message.isEmpty ? nil : outcome.message,
                        got: outcome.got, expected: outcome.expected, points: share, range: site.range))
            }
        }
        if !isMistake {
            outcome.checks.passed += test.passed
            outcome.checks.total += test.sites.count
        }
        var problems = unit.diagnostics.filter { $0.severity == .error || !unit.hasErrors }
        if case .faulted(let fault)? = test.failure {
            problems.append(fault.diagnostic(in: program.map, elsewhere: unit.topLevel.range))
        }
        if !problems.isEmpty { outputs.append(.diagnostics(problems)) }
        let result = CellResult(state: test.failure == nil ? .succeeded : .failed, outputs: outputs)
        // A known mistake that cannot even be asked of the answer was not made.
        if !isMistake { reportProblems(of: result) }
        return result
    }

    /// What one check of a test is worth among those of its exercise.
    private func share(ofTest index: Int, in exercise: String) -> Double {
        guard let exercise = lecture.exercises.first(where: { $0.identifier == exercise }) else { return 0 }
        let shares = points(of: exercise)
        return shares.tests.firstIndex(of: index).map { shares.shares.share(ofTest: $0) } ?? 0
    }

    /// How the points of an exercise are shared, and by which test cells.
    func points(of exercise: Exercise) -> (shares: PointShares, tests: [Int]) {
        let tests = exercise.tests.filter { lecture.cells[$0].options.misconception == nil }
        let counted: [(points: Double?, checks: Int)] = tests.map { test in
            let code = lecture.cells[test].code
            let tree = SyntaxTree.parse(code.text.bytes, at: code.base, names: program.checker.names)
            let checks = CheckSites.find(in: tree, program.checker.names).count
            return (points: lecture.cells[test].options.points, checks: checks)
        }
        return (PointShares(exercise: exercise.points, tests: counted), tests)
    }
}
