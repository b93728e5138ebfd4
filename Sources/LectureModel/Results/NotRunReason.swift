/// Why a cell has no output.
public enum NotRunReason: Sendable, Equatable {
    /// `eval: false`.
    case notEvaluated
    /// It uses `name`, which the failed cell with this index should have declared or assigned.
    case needs(name: String, cell: Int)
    /// It waits for the answer to the exercise with this id.
    case waitsFor(exercise: String)
    /// The run ended before it.
    case stopped
}
