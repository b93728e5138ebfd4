import CellLibrary
import Diagnostics
import Interpreter
import LectureModel

/// What one run of a test cell found, check by check.
struct TestRun {
    /// One check as it is written, over all its turns.
    struct Site {
        let range: SourceRange
        var turns = 0
        /// The first turn that failed, or else the last one.
        var outcome: CheckOutcome?

        /// In a loop all turns must hold; a check that is reached in no turn earns nothing.
        var holds: Bool { outcome?.passed == true }
    }

    enum Failure {
        case rejected([Diagnostic])
        case faulted(Fault)
    }

    private(set) var sites: [Site]
    var failure: Failure?

    init(sites: [SourceRange]) {
        self.sites = sites.map { Site(range: $0) }
    }

    /// Whether the whole test holds: what makes a known mistake recognised.
    var holds: Bool {
        failure == nil && !sites.isEmpty && sites.allSatisfy { $0.holds }
    }

    var passed: Int { sites.filter { $0.holds }.count }

    /// Whether it stopped because nobody has answered yet.
    var isUnanswered: Bool {
        if case .faulted(let fault)? = failure { return fault.kind == .unanswered }
        return false
    }

    /// Takes in what a call found; calls that are not written in this test (an answer's own) do not count.
    mutating func add(_ outcome: CheckOutcome, at range: SourceRange) {
        guard let index = innermostSite(around: range.lower) else { return }
        sites[index].turns += 1
        if sites[index].outcome?.passed != false { sites[index].outcome = outcome }
    }

    /// Checks inside the closure of another check are inside of both calls.
    private func innermostSite(around place: SourcePosition) -> Int? {
        sites.lastIndex { $0.range.lower <= place && place < $0.range.upper }
    }
}
