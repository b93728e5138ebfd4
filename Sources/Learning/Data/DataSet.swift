import Tensors

/// Inputs and what belongs to them, row by row.
public struct DataSet: Sendable {
    /// One input in each row.
    public let inputs: Tensor
    /// What belongs to each row.
    public let targets: Tensor

    /// Joins inputs and targets with equal numbers of rows.
    public init(_ inputs: Tensor, _ targets: Tensor) {
        if inputs.rank == 0 || targets.rank == 0 || inputs.shape[0] != targets.shape[0] {
            FaultSlot.record(TensorFault("DataSet", [inputs.shape, targets.shape], .shapesDiffer))
            (self.inputs, self.targets) = (.empty, .empty)
        } else {
            (self.inputs, self.targets) = (inputs, targets)
        }
    }

    /// The number of rows.
    public var count: Int { inputs.shape[0] }

    /// The targets as class labels.
    public var labels: [Int] { targets.wholeNumbers(by: "labels") ?? [] }

    /// The rows at the given positions.
    public func rows(_ positions: [Int]) -> DataSet { DataSet(inputs.taking(positions), targets.taking(positions)) }

    /// The rows in random order, drawn from the shared generator.
    public func shuffled() -> DataSet { rows(Tensor.randomPermutation(count).elements.map { Int($0) }) }

    /// The first share of the rows and the rest.
    public func split(_ share: Double) -> (first: DataSet, second: DataSet) {
        let cut = share > 0 ? Int((Double(count) * min(share, 1)).rounded()) : 0
        return (rows(Array(0..<cut)), rows(Array(cut..<count)))
    }

    /// Runs of so many rows; the last one may be shorter.
    public func batches(_ size: Int) -> [DataSet] {
        let size = max(1, size)
        return stride(from: 0, to: count, by: size).map { rows(Array($0..<min(count, $0 + min(size, count - $0)))) }
    }
}
