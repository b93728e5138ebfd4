import CKernels

/// The state of recording, for callers that cannot wrap what they run in a Swift closure.
public enum Recording {
    /// Stops recording; gives back what `resume` must be told.
    public static func suspend() -> Int {
        let depth = Int(kernel_state().pointee.recordingDepth)
        kernel_state().pointee.recordingDepth = 0
        return depth
    }

    public static func resume(_ depth: Int) { kernel_state().pointee.recordingDepth = .init(clamping: depth) }
}
