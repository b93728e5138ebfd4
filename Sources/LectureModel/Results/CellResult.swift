import Diagnostics

/// What a run made of one cell.
public struct CellResult: Sendable {
    public enum State: Sendable, Equatable {
        case succeeded
        /// Rejected, faulted or out of a limit: the diagnostics are among the outputs.
        case failed
        case notRun(NotRunReason)
    }

    public var state: State
    /// In the order they came.
    public var outputs: [Output]

    public init(state: State, outputs: [Output] = []) {
        self.state = state
        self.outputs = outputs
    }
}
