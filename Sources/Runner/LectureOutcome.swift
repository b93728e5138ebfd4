import Diagnostics
import LectureModel

/// What running a lecture gave: the results for its report, and what is wrong with it.
public struct LectureOutcome {
    public var result = LectureResult()
    /// Of cells, inline values and checked numbers, in the order of the run; failures that the author expects are not
    /// among them.
    public var diagnostics: [Diagnostic] = []

    /// How many checks ran, and how many held.
    public var checks: (passed: Int, total: Int) {
        var passed = 0
        var total = 0
        for cell in result.cells {
            for case .check(let verdict) in cell.outputs {
                total += 1
                if verdict.passed { passed += 1 }
            }
        }
        return (passed, total)
    }
}
