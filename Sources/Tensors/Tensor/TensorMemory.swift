import CKernels

/// The element memory of this thread's tensors: how much is in use, and how much may be.
public enum TensorMemory {
    public static var liveBytes: Int64 { kernel_state().pointee.liveBytes }

    /// The most that was in use at once.
    public static var peakBytes: Int64 { kernel_state().pointee.peakBytes }

    /// No tensor is made beyond this: the operation faults instead. Nil for no limit.
    public static var limit: Int64? {
        get { kernel_state().pointee.byteLimit > 0 ? kernel_state().pointee.byteLimit : nil }
        set { kernel_state().pointee.byteLimit = newValue ?? 0 }
    }

    /// Gives the memory kept for later tensors back to the system.
    public static func trim() { kernel_trim() }
}
