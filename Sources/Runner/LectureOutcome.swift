import Diagnostics
import LectureModel

/// What running a lecture gave: the results for its report, and what is wrong with it.
public struct LectureOutcome {
    public var result = LectureResult()
    /// Of cells, inline values and checked numbers, in the order of the run; failures that the author expects are not
    /// among them.
    public var diagnostics: [Diagnostic] = []
    /// What the prose should say where a checked number differs.
    public internal(set) var numberFixes: [NumberFix] = []
    /// How many checks ran, and how many held; those of known mistakes are not counted.
    public internal(set) var checks = (passed: 0, total: 0)
    /// What the tests found, by their place among the cells.
    var tests: [Int: TestRun] = [:]
}
