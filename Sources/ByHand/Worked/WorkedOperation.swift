import Tensors

/// An operation that has not been carried out, to be looked at entry by entry:
/// `convolve2D(x, h, padding: .same).worked(at: 0, 0)`.
public struct WorkedOperation {
    let name: String
    /// One entry by its indices; without the zeros of a padding; with so many digits. Nil where there is none.
    let entry: (_ indices: [Int], _ dropsPadding: Bool, _ digits: Int) -> WorkedFormula?

    /// How the entry at these indices comes about; an entry that the result has not is a fault.
    public func worked(
        at indices: Int..., dropsPadding: Bool = false, digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula {
        worked(at: indices, dropsPadding: dropsPadding, digits: digits)
    }

    public func worked(at indices: [Int], dropsPadding: Bool, digits: Int) -> WorkedFormula {
        if let worked = entry(indices, dropsPadding, digits) { return worked }
        FaultSlot.record(TensorFault(name, [], .custom(WorkedMessages.noEntry(indices))))
        return .nothing
    }
}

extension WorkedFormula {
    /// What stands for an entry that is not there.
    public static let nothing = WorkedFormula(subject: .empty, stages: [], value: .nan)
}
