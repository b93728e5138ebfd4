import Diagnostics
import LectureModel

/// What one answer earned, with the facts that proofs need beside the words that students get.
public struct GradedAnswer {
    public enum Ending: Sendable, Equatable {
        /// All tests ran, whatever they found.
        case tested
        /// It is the stub, or a part of it that a test needs.
        case unanswered
        /// It does not compile, or does not declare what it must.
        case rejected
        /// Its own cell stopped.
        case stopped
        /// The backstop of time was reached: no score.
        case outOfTime
        /// The lecture's own cells do not run up to the exercise.
        case notReady
    }

    public var ending: Ending
    public var outcome: ExerciseOutcome
    /// Whether the compiler refused it, and not only a declaration was missing.
    public var hasCompilerErrors: Bool
    /// The checks that no turn reached.
    public var unreached: [SourceRange]
    /// Why checks of known mistakes cannot be asked of it: they do not compile with it.
    public var unaskable: [Diagnostic]
}
