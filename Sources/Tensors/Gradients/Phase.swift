import CKernels

/// Whether layers that behave differently while learning (dropout, batch norm) are to learn or to serve.
public enum Phase {
    /// Whether layers are to learn.
    public static var isTraining: Bool { kernel_state().pointee.isTraining }

    /// Runs a body as learning.
    public static func training<Result>(_ body: () -> Result) -> Result { during(true, body) }

    /// Runs a body as serving.
    public static func inference<Result>(_ body: () -> Result) -> Result { during(false, body) }

    /// Says whether layers are to learn, for callers that cannot wrap what they run in a Swift closure; what was before.
    public static func set(_ learns: Bool) -> Bool {
        let before = isTraining
        kernel_state().pointee.isTraining = learns
        return before
    }

    private static func during<Result>(_ learns: Bool, _ body: () -> Result) -> Result {
        let before = set(learns)
        defer { _ = set(before) }
        return body()
    }
}
