import Tensors

/// Inputs and what belongs to them, row by row.
public struct DataSet: Sendable {
    public let inputs: Tensor
    public let targets: Tensor

    public init(_ inputs: Tensor, _ targets: Tensor) {
        if inputs.rank == 0 || targets.rank == 0 || inputs.shape[0] != targets.shape[0] {
            FaultSlot.record(TensorFault("DataSet", [inputs.shape, targets.shape], .shapesDiffer))
            (self.inputs, self.targets) = (.empty, .empty)
        } else {
            (self.inputs, self.targets) = (inputs, targets)
        }
    }

    public var count: Int { inputs.shape[0] }

    /// The targets as class labels.
    public var labels: [Int] { targets.wholeNumbers(by: "labels") ?? [] }

    /// The rows at the given positions.
    public func rows(_ positions: [Int]) -> DataSet { DataSet(inputs.taking(positions), targets.taking(positions)) }

    /// The rows in random order, drawn from the shared generator.
    public func shuffled() -> DataSet { rows(Tensor.randomPermutation(count).elements.map { Int($0) }) }

    /// The first share of the rows and the rest.
    public func split(_ share: Double) -> (first: DataSet, second: DataSet) {
        let cut = Int((Double(count) * min(max(share, 0), 1)).rounded())
        return (rows(Array(0..<cut)), rows(Array(cut..<count)))
    }

    /// Runs of so many rows; the last one may be shorter.
    public func batches(_ size: Int) -> [DataSet] {
        let size = max(1, size)
        return (0..<((count + size - 1) / size)).map { rows(Array(($0 * size)..<min(count, ($0 + 1) * size))) }
    }
}
