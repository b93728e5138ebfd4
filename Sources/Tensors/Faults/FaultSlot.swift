import CKernels

/// The one place of each thread where an operation that cannot go on leaves its fault; the first one stays until taken.
///
/// Operations do not throw, so that formulas read as formulas: they record here and return an empty tensor. The machine
/// looks after every builtin; natively the `handler` stops the program with the same text.
public enum FaultSlot {
    private final class Box {
        let fault: TensorFault
        init(_ fault: TensorFault) { self.fault = fault }
    }

    /// Called with each fault that is recorded; set once, at start, by a native program.
    public nonisolated(unsafe) static var handler: (@Sendable (TensorFault) -> Void)?

    public static var isEmpty: Bool { kernel_state().pointee.fault == nil }

    /// This thread's slot, for a caller that looks into it often; the fault is got by `take`.
    public static var mark: UnsafeMutablePointer<UnsafeMutableRawPointer?> {
        kernel_fault_mark()
    }

    /// The fault waiting to be taken.
    public static var current: TensorFault? {
        guard let box = kernel_state().pointee.fault else { return nil }
        return Unmanaged<Box>.fromOpaque(box).takeUnretainedValue().fault
    }

    public static func record(_ fault: TensorFault) {
        guard isEmpty else { return }
        kernel_state().pointee.fault = Unmanaged.passRetained(Box(fault)).toOpaque()
        handler?(fault)
    }

    /// Empties the slot and returns what was in it.
    public static func take() -> TensorFault? {
        guard let box = kernel_state().pointee.fault else { return nil }
        kernel_state().pointee.fault = nil
        return Unmanaged<Box>.fromOpaque(box).takeRetainedValue().fault
    }
}
