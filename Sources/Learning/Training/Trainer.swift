import Tensors

/// What one epoch came to.
public struct EpochReport: Sendable {
    /// Its number, from 0.
    public let epoch: Int
    /// The mean loss of its batches while they were learned.
    public let loss: Double
    /// On the validation data, where there are any.
    public let validationLoss: Double?
    /// The rate of its steps.
    public let rate: Double
}

/// The epochs of a training, and why it ended.
public struct TrainingHistory: Sendable {
    /// One report for each epoch.
    public internal(set) var epochs: [EpochReport] = []
    /// Whether early stopping ended it.
    public internal(set) var stoppedEarly = false

    /// The loss of each epoch.
    public var losses: [Double] { epochs.map { $0.loss } }
    /// The validation loss of each epoch.
    public var validationLosses: [Double] { epochs.compactMap { $0.validationLoss } }
}

/// Ends a training when the validation loss has not improved for a while, and goes back to the best parameters.
public struct EarlyStopping: Sendable {
    /// How many epochs without improvement are allowed.
    public let patience: Int
    /// How much lower a loss must be to count as better.
    public let minimumChange: Double

    /// Ends after so many epochs without improvement.
    public init(patience: Int = 5, minimumChange: Double = 0) {
        (self.patience, self.minimumChange) = (patience, minimumChange)
    }
}

/// How a model is trained: epochs, batches, schedule, validation, early stopping.
public struct Trainer: Sendable {
    /// How often all data are seen.
    public var epochs: Int
    /// Rows in a batch; nil takes all rows at once.
    public var batchSize: Int?
    /// Whether batches are drawn in random order.
    public var shuffles: Bool
    /// How the rate changes from epoch to epoch.
    public var schedule: Schedule
    /// Data that are only looked at.
    public var validation: DataSet?
    /// When to end before the last epoch.
    public var earlyStopping: EarlyStopping?
    /// Gradients longer than this are shortened.
    public var clipNorm: Double?

    /// A training of so many epochs.
    public init(
        epochs: Int, batchSize: Int? = nil, shuffles: Bool = true, schedule: Schedule = .constant,
        validation: DataSet? = nil, earlyStopping: EarlyStopping? = nil, clipNorm: Double? = nil
    ) {
        (self.epochs, self.batchSize, self.shuffles, self.schedule) = (epochs, batchSize, shuffles, schedule)
        (self.validation, self.earlyStopping, self.clipNorm) = (validation, earlyStopping, clipNorm)
    }

    /// Trains the model in place. `afterEpoch` may end the training by returning false.
    @discardableResult
    public func train<Model: Layer, Rule: Optimizer>(
        _ model: inout Model, on data: DataSet, loss: (Tensor, Tensor) -> Tensor, optimizer: inout Rule,
        afterEpoch: (EpochReport) -> Bool = { _ in true }
    ) -> TrainingHistory {
        var history = TrainingHistory()
        var best: (loss: Double, parameters: [Tensor], epoch: Int)?
        let rate = optimizer.rate
        defer { optimizer.rate = rate }
        for epoch in 0..<max(0, epochs) {
            optimizer.rate = rate * schedule.factor(epoch)
            let total = Phase.training { runEpoch(&model, data, loss, &optimizer) }
            guard FaultSlot.isEmpty else { break }
            let report = EpochReport(
                epoch: epoch, loss: total, validationLoss: validate(model, loss), rate: optimizer.rate)
            history.epochs.append(report)
            guard afterEpoch(report) else { break }
            guard let earlyStopping, let current = report.validationLoss else { continue }
            if best.map({ current < $0.loss - earlyStopping.minimumChange }) ?? true {
                best = (current, model.parameters, epoch)
            } else if let found = best, epoch - found.epoch >= earlyStopping.patience {
                history.stoppedEarly = true
                break
            }
        }
        if let best { model.parameters = best.parameters }
        return history
    }

    /// One pass over the data; the mean loss of its batches, weighted by their sizes.
    private func runEpoch<Model: Layer, Rule: Optimizer>(
        _ model: inout Model, _ data: DataSet, _ loss: (Tensor, Tensor) -> Tensor, _ optimizer: inout Rule
    ) -> Double {
        var total = 0.0
        let order = batchSize == nil || !shuffles ? data : data.shuffled()
        guard data.count > 0 else {
            FaultSlot.record(TensorFault("train", [data.inputs.shape], .emptyInput))
            return .nan
        }
        for batch in batchSize.map({ order.batches($0) }) ?? [data] {
            let (value, gradients) = valueWithGradient(at: model) { loss($0(batch.inputs), batch.targets) }
            guard FaultSlot.isEmpty else { return .nan }
            optimizer.update(&model, clipNorm.map { clipped(gradients, norm: $0) } ?? gradients)
            total += value.scalar * Double(batch.count)
        }
        return total / Double(max(1, data.count))
    }

    private func validate<Model: Layer>(_ model: Model, _ loss: (Tensor, Tensor) -> Tensor) -> Double? {
        guard let validation else { return nil }
        return Phase.inference { withoutGradient { loss(model(validation.inputs), validation.targets).scalar } }
    }
}
