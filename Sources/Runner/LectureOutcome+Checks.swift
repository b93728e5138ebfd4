import Diagnostics
import LectureModel

extension LectureOutcome {
    /// The checks that did not hold, those of known mistakes apart: an author wants to know which they are.
    public func failedChecks(of lecture: Lecture) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for (cell, result) in zip(lecture.cells, self.result.cells) where cell.options.misconception == nil {
            for case .check(let verdict) in result.outputs where !verdict.passed {
                let values = verdict.got.map { GradingMessages.values(got: $0, expected: verdict.expected) }
                let words = RunnerMessages.checkFails(verdict.message, values)
                found.append(Diagnostic(.warning, words, at: verdict.range))
            }
        }
        return found
    }
}
