import CellLibrary
import Diagnostics
import Interpreter
import LectureModel

/// What one run of a test cell found, check by check.
struct TestRun {
    /// One check as it is written, over all its turns.
    struct Site {
        let range: SourceRange
        /// The outermost loop around it.
        let loop: SourceRange?
        var turns = 0
        /// Whether the test stopped in the middle of it, or of its loop.
        var isInterrupted = false
        /// The first turn that failed, or else the last one.
        var outcome: CheckOutcome?

        /// In a loop all turns must hold; a check that is reached in no turn earns nothing.
        var holds: Bool { outcome?.passed == true && !isInterrupted }
    }

    enum Failure {
        case rejected([Diagnostic])
        case faulted(Fault)
    }

    private(set) var sites: [Site]
    var failure: Failure?

    init(sites: [CheckSites.Site]) {
        self.sites = sites.map { Site(range: $0.range, loop: $0.loop) }
    }

    /// Whether the whole test holds: what makes a known mistake recognised.
    var holds: Bool {
        failure == nil && !sites.isEmpty && sites.allSatisfy { $0.holds }
    }

    /// Why it does not compile with what it tests.
    var rejections: [Diagnostic] {
        if case .rejected(let errors)? = failure { return errors }
        return []
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

    /// The test stopped at one of these places: checks that were being asked there have not held.
    mutating func interrupt(at places: [SourceRange]) {
        for index in sites.indices {
            let whole = sites[index].loop ?? sites[index].range
            let isHit = places.contains { whole.lower <= $0.lower && $0.lower < whole.upper }
            if isHit { sites[index].isInterrupted = true }
        }
    }

    /// Checks inside the closure of another check are inside of both calls.
    private func innermostSite(around place: SourcePosition) -> Int? {
        sites.lastIndex { $0.range.lower <= place && place < $0.range.upper }
    }
}
