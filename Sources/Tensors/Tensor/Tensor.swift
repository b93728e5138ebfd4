/// A row-major block of doubles with value semantics: any rank up to eight, copied when written while shared.
public struct Tensor: Sendable {
    public internal(set) var shape: Shape
    var buffer: TensorBuffer
    /// How this value was computed, while a gradient is being recorded.
    var node: TapeNode?

    init(shape: Shape, buffer: TensorBuffer, node: TapeNode? = nil) {
        self.shape = shape
        self.buffer = buffer
        self.node = node
    }

    /// A tensor without elements: what a failed operation returns.
    public static var empty: Tensor { Tensor(shape: .empty, buffer: .empty) }

    public var rank: Int { shape.rank }
    /// The number of elements.
    public var count: Int { shape.count }

    /// All elements in row-major order.
    public var elements: [Double] { Array(UnsafeBufferPointer(start: buffer.elements, count: count)) }

    /// Reads the elements in place, in row-major order.
    public func withElements<Result>(_ body: (UnsafeBufferPointer<Double>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: buffer.elements, count: count))
    }

    /// Changes the elements in place, copying them first if they are shared; what was recorded of the tensor is forgotten.
    public mutating func withMutableElements<Result>(_ body: (UnsafeMutableBufferPointer<Double>) -> Result) -> Result {
        makeUnique()
        return body(UnsafeMutableBufferPointer(start: buffer.elements, count: count))
    }

    /// The one element of a tensor that has one; a fault otherwise.
    public var scalar: Double {
        guard count == 1 else {
            FaultSlot.record(TensorFault("scalar", [shape], .notScalar))
            return .nan
        }
        return buffer.elements[0]
    }

    /// The values without the record of how they were computed: gradients do not flow through it.
    public var detached: Tensor { Tensor(shape: shape, buffer: buffer) }

    var pointer: UnsafeMutablePointer<Double> { buffer.elements }

    /// A new tensor whose elements `fill` writes, every one; a fault and `empty` when there is no memory.
    static func make(
        _ shape: Shape, by operation: String, fill: (UnsafeMutablePointer<Double>) -> Void
    ) -> Tensor {
        guard shape.count > 0 else { return Tensor(shape: shape, buffer: .empty) }
        guard Work.charge(shape.count + Work.operation, by: operation, [shape]) else { return .empty }
        guard let buffer = TensorBuffer(uninitialized: shape.count) else {
            return failure(operation, [shape], .outOfMemory)
        }
        fill(buffer.elements)
        return Tensor(shape: shape, buffer: buffer)
    }

    /// Records a fault and returns the empty tensor.
    static func failure(_ operation: String, _ shapes: [Shape], _ reason: TensorFault.Reason) -> Tensor {
        FaultSlot.record(TensorFault(operation, shapes, reason))
        return .empty
    }

    private mutating func makeUnique() {
        node = nil
        guard !isKnownUniquelyReferenced(&buffer), count > 0 else { return }
        let source = buffer.elements
        let total = count
        self = Tensor.make(shape, by: "copy") { $0.update(from: source, count: total) }
    }
}
