import CKernels

/// Element memory with one owner object; tensors that share it copy before they write.
///
/// Safe to share between threads: it is written only while a single reference exists.
final class TensorBuffer: @unchecked Sendable {
    let elements: UnsafeMutablePointer<Double>
    let count: Int

    /// Memory for that many elements, not yet set; nil when there is none left.
    init?(uninitialized count: Int) {
        guard count > 0, let elements = kernel_allocate(count) else { return nil }
        self.elements = elements
        self.count = count
    }

    /// The shared buffer of all tensors without elements; it lives for ever.
    static let empty = TensorBuffer()

    private init() {
        elements = UnsafeMutablePointer<Double>.allocate(capacity: 1)
        count = 0
    }

    deinit {
        if count > 0 { kernel_release(elements, count) }
    }
}
