import CellLibrary
import Diagnostics
import Interpreter
import LectureModel
import Syntax

/// The grading of one answer: it is read and run in place of the solution, then the tests on top of it.
struct AnswerRun {
    private let grader: Grader
    private let exercise: Exercise
    private let stage: Grader.Stage
    private let answer: SourceFragment
    private var writer: FeedbackWriter
    private var tests: [RunTest] = []
    private(set) var ending = GradedAnswer.Ending.tested
    private var hasCompilerErrors = false
    private(set) var statesForeignConformances = false

    /// A test cell that was reached, with the scope that stands before it.
    struct RunTest {
        let cell: Int
        let scope: Scope?
        var run: TestRun
    }

    init(_ grader: Grader, _ exercise: Int, _ answer: SourceFragment) {
        self.grader = grader
        self.exercise = grader.lecture.exercises[exercise]
        stage = grader.stages[exercise]
        self.answer = answer
        writer = FeedbackWriter(grader.map, answer)
    }

    private var program: Program { grader.program }

    // MARK: The answer

    mutating func run() {
        guard stage.isReady else { return end(.notReady, GradingMessages.lectureNotReady) }
        let scope = program.checker.makeScope(inside: stage.scope, isSealed: true)
        let unit = program.checker.check(answer.text, at: answer.base, in: scope)
        statesForeignConformances = program.checker.statesForeignConformances(unit)
        if unit.hasErrors {
            ending = .rejected
            hasCompilerErrors = true
            writer.add(rejection: unit.diagnostics)
            return
        }
        grader.functions.add(unit.syntax, program.checker.operators)
        guard leavesTheLectureAlone(unit), runCell(unit), declaresWhatIsNeeded(unit) else { return }
        let exports = program.checker.makeExports(
            of: unit, signatures: Set(stage.exported.map { $0.signature }), like: stage.solution)
        runTests(from: exports)
    }

    private mutating func end(_ ending: GradedAnswer.Ending, _ words: String) {
        self.ending = ending
        writer.add(.error, words)
    }

    /// What tests compare with may be a variable of the lecture: an answer changes those alone that the solution does.
    private mutating func leavesTheLectureAlone(_ unit: CheckedUnit) -> Bool {
        let allowed = stage.solution.assignedNames
        guard let name = unit.assignedNames.first(where: { !allowed.contains($0) }) else { return true }
        end(.rejected, GradingMessages.changesLecture(name))
        return false
    }

    /// The statements of the answer's own cell; false if they stop.
    private mutating func runCell(_ unit: CheckedUnit) -> Bool {
        do throws(Fault) {
            try program.run(unit)
            return true
        } catch {
            switch error.kind {
            case .unanswered:
                ending = .unanswered
                writer.add(.note, GradingMessages.blank)
            case .limit(.time): end(.outOfTime, GradingMessages.runAgain)
            default: end(.stopped, GradingMessages.answerStopped(error.kind.message, writer.place(of: error)))
            }
            return false
        }
    }

    private mutating func declaresWhatIsNeeded(_ unit: CheckedUnit) -> Bool {
        let declared = program.checker.declarations(of: unit)
        for wanted in stage.exported where !declared.contains(where: { $0.signature == wanted.signature }) {
            ending = .rejected
            if let other = declared.first(where: { $0.name == wanted.name }) {
                writer.add(.error, GradingMessages.differs(wanted.name, expected: wanted.text, found: other.text))
            } else {
                writer.add(.error, GradingMessages.missing(wanted.text))
            }
        }
        return ending == .tested
    }

    // MARK: The tests

    /// Goes on through the lecture to the last test; cells between see the answer, other exercises their solutions.
    private mutating func runTests(from exports: Scope) {
        guard let last = exercise.tests.max() else { return }
        var visible: Scope? = exports
        // Tests that stand before their answer cell see the answer all the same.
        for index in exercise.tests where index < exercise.answer { reach(index, exports) }
        for index in exercise.answer + 1..<max(last, exercise.answer) + 1 {
            let cell = grader.lecture.cells[index]
            switch cell.role {
            case .test(exercise.identifier):
                reach(index, visible)
            case .test: continue
            case .exercise: replayOther(index, &visible)
            case .plain: _ = grader.replay(index, &visible)
            }
            if ending == .outOfTime { return }
        }
        recogniseMistakes()
    }

    private mutating func replayOther(_ index: Int, _ visible: inout Scope?) {
        guard let other = grader.lecture.exercises.firstIndex(where: { $0.answer == index }) else { return }
        let unit = program.checker.check(
            grader.tree(of: index), in: program.checker.makeScope(inside: visible, isSealed: true))
        grader.functions.add(unit.syntax, program.checker.operators)
        guard !unit.hasErrors, (try? program.run(unit)) != nil else { return }
        visible = program.checker.makeExports(
            of: unit, signatures: Set(grader.stages[other].exported.map { $0.signature }), like: unit)
    }

    /// Notes a test with what it sees, and runs it unless it waits for the others.
    private mutating func reach(_ cell: Int, _ scope: Scope?) {
        let index = tests.count
        tests.append(RunTest(cell: cell, scope: scope, run: TestRun(sites: grader.sites(of: cell))))
        guard !isMistake(tests[index]) else { return }
        run(test: index)
        if case .faulted(let fault)? = tests[index].run.failure, fault.kind == .limit(.time) { ending = .outOfTime }
    }

    private mutating func run(test index: Int) {
        let unit = program.checker.check(
            grader.tree(of: tests[index].cell), in: program.checker.makeScope(inside: tests[index].scope))
        grader.functions.add(unit.syntax, program.checker.operators)
        tests[index].run.run(unit, in: program)
    }

    /// The checks of known mistakes are asked only where the answer is wrong.
    private mutating func recogniseMistakes() {
        let isWrong = tests.contains { !isMistake($0) && !$0.run.holds && !$0.run.isUnanswered }
        guard isWrong || grader.asksAlways else { return }
        for index in tests.indices where isMistake(tests[index]) { run(test: index) }
    }

    private func isMistake(_ test: RunTest) -> Bool {
        grader.lecture.cells[test.cell].options.misconception != nil
    }

    // MARK: What it earned

    var graded: GradedAnswer {
        var writer = writer
        let main = exercise.tests.filter { grader.lecture.cells[$0].options.misconception == nil }
        let runs = main.map { cell in tests.first { $0.cell == cell }?.run ?? TestRun(sites: grader.sites(of: cell)) }
        let shares = PointShares(
            exercise: exercise.points,
            tests: zip(main, runs).map { (grader.lecture.cells[$0].options.points, $1.sites.count) })
        let passed = ending == .tested ? runs.map { $0.passed } : runs.map { _ in 0 }
        let score = shares.score(passed: passed)
        let isBlank = ending == .unanswered || (score == 0 && runs.contains { $0.isUnanswered })
        var mistakes: [Int] = []
        if ending == .tested { mistakes = writeFeedback(&writer, isBlank: isBlank) }
        if ending == .outOfTime { writer = FeedbackWriter(note: GradingMessages.runAgain) }
        let outcome = ExerciseOutcome(
            identifier: exercise.identifier, title: grader.lecture.plain(exercise.title), number: exercise.number,
            status: status(score: score, of: shares.total, runs, isBlank: isBlank), score: score,
            points: shares.total, feedback: writer.feedback, misconceptions: mistakes)
        return GradedAnswer(
            ending: isBlank ? .unanswered : ending, outcome: outcome, hasCompilerErrors: hasCompilerErrors,
            unreached: runs.flatMap { $0.sites.filter { $0.turns == 0 }.map { $0.range } },
            unaskable: tests.filter { isMistake($0) }.flatMap { $0.run.rejections })
    }

    private func status(
        score: Double, of total: Double, _ runs: [TestRun], isBlank: Bool
    ) -> ExerciseOutcome.Status {
        if isBlank { return .blank }
        guard ending == .tested else { return .error }
        if score == total, runs.allSatisfy({ $0.holds }) { return .passed }
        return score > 0 ? .partial : .failed
    }

    /// Words for each test; which known mistakes hold, by their place among the tests.
    private func writeFeedback(_ writer: inout FeedbackWriter, isBlank: Bool) -> [Int] {
        if isBlank {
            writer.add(.note, GradingMessages.blank)
            return []
        }
        var mistakes: [Int] = []
        for test in tests where isMistake(test) && test.run.holds {
            guard let words = grader.lecture.cells[test.cell].options.misconception else { continue }
            mistakes.append(exercise.tests.firstIndex(of: test.cell) ?? 0)
            writer.add(.misconception, grader.lecture.plain(words))
        }
        for test in tests where !isMistake(test) {
            let isHidden = grader.lecture.cells[test.cell].options.isHidden
            writer.add(test.run, isHidden: isHidden, isExplained: !mistakes.isEmpty)
        }
        writer.finish()
        return mistakes
    }
}
