import CKernels

/// Whether layers that behave differently while learning (dropout, batch norm) are to learn or to serve.
public enum Phase {
    public static var isTraining: Bool { kernel_state().pointee.isTraining }

    /// Runs a body as learning.
    public static func training<Result>(_ body: () -> Result) -> Result { during(true, body) }

    /// Runs a body as serving.
    public static func inference<Result>(_ body: () -> Result) -> Result { during(false, body) }

    private static func during<Result>(_ learns: Bool, _ body: () -> Result) -> Result {
        let before = isTraining
        kernel_state().pointee.isTraining = learns
        defer { kernel_state().pointee.isTraining = before }
        return body()
    }
}
