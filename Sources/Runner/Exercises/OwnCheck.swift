import Diagnostics
import LectureModel

/// A student's own check of a handout: the file's cells run in their order, its visible tests are what counts, and hints
/// follow where something is missing.
public struct OwnCheck {
    public let outcome: SubmissionOutcome
    /// Of the run, cells that wait for an answer apart.
    public let diagnostics: [Diagnostic]

    public init(_ lecture: Lecture, in map: SourceMap, options: RunOptions, name: String, file: String) {
        var runner = LectureRunner(lecture, map, options)
        runner.runAll()
        diagnostics = runner.outcome.diagnostics
        outcome = SubmissionOutcome(
            lecture: name, file: file, exercises: lecture.exercises.map { runner.ownOutcome(of: $0, map) },
            notes: [GradingMessages.hiddenTestsFollow])
    }
}

extension LectureRunner {
    fileprivate func ownOutcome(of exercise: Exercise, _ map: SourceMap) -> ExerciseOutcome {
        let answer = lecture.cells[exercise.answer]
        var writer = FeedbackWriter(map, answer.code)
        let (shares, tests) = points(of: exercise)
        let runs = tests.map { outcome.tests[$0] }
        let score = shares.score(passed: runs.map { $0?.passed ?? 0 })
        let state = outcome.result.cells[exercise.answer].state
        var status = ExerciseOutcome.Status.failed
        if isWaiting([exercise.answer] + tests) {
            status = .blank
            writer.add(.note, GradingMessages.blank)
        } else if state != .succeeded || runs.contains(where: { $0 == nil }) {
            status = .error
            addProblems(of: exercise, tests, &writer)
        } else {
            for case let run? in runs { writer.add(run, isHidden: false, isExplained: false) }
            if shares.total == 0 {
                status = .untested
                writer.add(.note, GradingMessages.hiddenTestsAlone)
            } else if score == shares.total, runs.allSatisfy({ $0?.holds == true }) {
                status = .passed
            } else if score > 0 {
                status = .partial
            }
        }
        writer.finish()
        if !status.isComplete { for hint in exercise.hints { writer.add(.hint, lecture.plain(hint)) } }
        return ExerciseOutcome(
            identifier: exercise.identifier, title: lecture.plain(exercise.title), number: exercise.number,
            status: status,
            score: score, points: shares.total, feedback: writer.feedback)
    }

    private func isWaiting(_ cells: [Int]) -> Bool {
        cells.contains { cell in
            if case .notRun(.waitsFor) = outcome.result.cells[cell].state { return true }
            return false
        }
    }

    /// Why the answer or a test could not run.
    private func addProblems(of exercise: Exercise, _ tests: [Int], _ writer: inout FeedbackWriter) {
        for cell in [exercise.answer] + tests {
            for case .diagnostics(let diagnostics) in outcome.result.cells[cell].outputs {
                writer.add(rejection: diagnostics)
            }
            if case .notRun(.needs(let name, _)) = outcome.result.cells[cell].state {
                writer.add(.error, GradingMessages.needs(name))
            }
        }
    }
}
