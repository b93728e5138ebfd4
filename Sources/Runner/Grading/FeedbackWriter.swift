import CellLibrary
import Diagnostics
import Interpreter
import LectureModel

/// Puts what tests found into words for the student: all that a visible test shows, and of a hidden one only what its
/// author wrote.
struct FeedbackWriter {
    private(set) var feedback: [Feedback] = []
    private let map: SourceMap?
    private let answer: SourceRange?
    private var passed = 0
    private var hiddenPassed = 0
    private static let mostDiagnostics = 5
    private static let longestCheck = 72

    init(_ map: SourceMap, _ answer: SourceFragment) {
        self.map = map
        self.answer = answer.range
    }

    init(note: String) {
        map = nil
        answer = nil
        feedback = [Feedback(.note, note)]
    }

    /// The same words are said once.
    mutating func add(_ kind: Feedback.Kind, _ words: String) {
        let new = Feedback(kind, words)
        if !feedback.contains(new) { feedback.append(new) }
    }

    /// What the compiler has against the answer itself.
    mutating func add(rejection diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics.filter({ $0.severity == .error }).prefix(FeedbackWriter.mostDiagnostics) {
            var words = diagnostic.message
            if let place = place(of: diagnostic.range) { words = place + ": " + words }
            if diagnostic.message.hasPrefix("invalid redeclaration") { words += ". " + GradingMessages.redeclared }
            add(.error, words)
        }
    }

    // MARK: Places

    /// Where a fault lies in the answer; nil if it lies elsewhere.
    func place(of fault: Fault) -> String? {
        for frame in fault.stack {
            if let range = frame.range, let place = place(of: range) { return place }
        }
        return fault.range.flatMap { place(of: $0) }
    }

    private func place(of range: SourceRange) -> String? {
        guard let map, let answer, answer.lower <= range.lower, range.lower <= answer.upper else { return nil }
        return map.location(of: range.lower).text
    }

    // MARK: Tests

    mutating func add(_ run: TestRun, isHidden: Bool, isExplained: Bool) {
        for site in run.sites { add(site, isHidden: isHidden, isExplained: isExplained) }
        switch run.failure {
        case nil: break
        case .rejected(let diagnostics):
            let reason = diagnostics.first?.message ?? ""
            add(.error, isHidden ? GradingMessages.hiddenTestDoesNotFit : GradingMessages.testDoesNotFit(reason))
        case .faulted(let fault):
            add(
                .error,
                isHidden
                    ? GradingMessages.hiddenTestStopped(fault.kind.wordsWithoutText)
                    : GradingMessages.testStopped(fault.kind.message, place(of: fault)))
        }
    }

    private mutating func add(_ site: TestRun.Site, isHidden: Bool, isExplained: Bool) {
        // One that was interrupted is told with what interrupted it.
        guard let outcome = site.outcome, site.holds || !outcome.passed else { return }
        if outcome.passed {
            if isHidden { hiddenPassed += 1 } else { passed += 1 }
        } else if isHidden {
            // The reason stands there already; the author's general words would only blur it.
            if !isExplained { add(.missed, words(outcome, GradingMessages.hiddenCheckMissed)) }
        } else {
            let values = outcome.got.map { GradingMessages.values(got: $0, expected: outcome.expected) }
            if !isExplained {
                add(.missed, GradingMessages.missed(outcome.message, check: oneLine(site.range), values))
            } else if let values {
                add(.missed, GradingMessages.alone(values))
            }
        }
    }

    /// A check as it is written, if that is short.
    private func oneLine(_ range: SourceRange) -> String? {
        guard let text = map?.string(in: range), text.utf8.count <= FeedbackWriter.longestCheck, !text.contains("\n")
        else { return nil }
        return text
    }

    private func words(_ outcome: CheckOutcome, _ otherwise: String) -> String {
        outcome.message.isEmpty ? otherwise : outcome.message
    }

    /// Checks that hold are counted, no more: their words name the mistake that was not made.
    mutating func finish() {
        if passed > 0 { add(.passed, GradingMessages.checksHold(passed)) }
        if hiddenPassed > 0 { add(.passed, GradingMessages.hiddenChecksHold(hiddenPassed)) }
    }
}
