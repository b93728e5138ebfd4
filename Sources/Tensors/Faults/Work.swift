import CKernels

/// What the engine's work costs whoever runs it: about one unit for an element, or for eight multiplications that are
/// added up, and some for each operation. It is charged before it is done, so that what cannot be paid is not begun.
public enum Work {
    /// Two numbers of this thread: the work done, and how much may be done (0: any amount).
    public static var meter: UnsafeMutablePointer<Int64> { kernel_work_meter() }

    /// Whether so much more may be done; it is a fault of the operation otherwise.
    public static func charge(
        _ amount: Int, by operation: String, _ shapes: @autoclosure () -> [Shape] = []
    ) -> Bool {
        let meter = kernel_work_meter()
        meter[0] &+= Int64(amount)
        guard meter[1] > 0, meter[0] > meter[1] else { return true }
        FaultSlot.record(TensorFault(operation, shapes(), .outOfWork))
        return false
    }

    /// What an operation costs however few elements it has.
    static let operation = 256

    /// Whether so many bytes more would stay below the memory's limit; it is a fault of the operation otherwise.
    public static func hasRoom(_ bytes: Int, by operation: String) -> Bool {
        guard let limit = TensorMemory.limit, TensorMemory.liveBytes + Int64(bytes) > limit else { return true }
        FaultSlot.record(TensorFault(operation, [], .outOfMemory))
        return false
    }

    /// What so many multiplications and additions cost; what does not fit is more than anybody has.
    static func products(_ factors: Int...) -> Int {
        var result = 1
        for factor in factors {
            let product = result.multipliedReportingOverflow(by: factor)
            if product.overflow { return .max / 8 }
            result = product.partialValue
        }
        return result / 8
    }
}
