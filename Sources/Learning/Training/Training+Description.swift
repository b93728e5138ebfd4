import Tensors

extension SGD: CustomStringConvertible {
    public var description: String {
        "SGD(rate: \(rate)" + (momentum == 0 ? "" : ", momentum: \(momentum)") + (isNesterov ? ", nesterov: true" : "")
            + (weightDecay == 0 ? ")" : ", weightDecay: \(weightDecay))")
    }
}

extension Adagrad: CustomStringConvertible {
    public var description: String { "Adagrad(rate: \(rate))" }
}

extension Adadelta: CustomStringConvertible {
    public var description: String { "Adadelta(rate: \(rate), decay: \(decay))" }
}

extension RMSProp: CustomStringConvertible {
    public var description: String { "RMSProp(rate: \(rate), decay: \(decay))" }
}

extension Adam: CustomStringConvertible {
    public var description: String { "Adam(rate: \(rate), beta1: \(beta1), beta2: \(beta2))" }
}

extension Schedule: CustomStringConvertible {
    public var description: String {
        switch self {
        case .constant: "constant"
        case .steps(let every, let factor): "steps(every: \(every), factor: \(factor))"
        case .exponential(let factor): "exponential(\(factor))"
        case .cosine(let length): "cosine(\(length))"
        case .warmUp(let length, let then): "warmUp(\(length), then: \(then.description))"
        }
    }
}

extension EpochReport: CustomStringConvertible {
    public var description: String {
        let start = "epoch " + String(epoch) + ": loss " + Tensor(loss).description
        return validationLoss.map { start + ", validation loss " + Tensor($0).description } ?? start
    }
}

extension TrainingHistory: CustomStringConvertible {
    public var description: String {
        guard let last = epochs.last else { return "no epochs" }
        return String(epochs.count) + (epochs.count == 1 ? " epoch" : " epochs")
            + (stoppedEarly ? " (stopped early)" : "")
            + ", the last " + last.description
    }
}

extension EarlyStopping: CustomStringConvertible {
    public var description: String { "EarlyStopping(patience: \(patience), minimumChange: \(minimumChange))" }
}

extension Trainer: CustomStringConvertible {
    public var description: String {
        "Trainer(epochs: \(epochs)" + (batchSize.map { ", batchSize: \($0)" } ?? "") + ")"
    }
}

extension DataSet: CustomStringConvertible {
    /// The shapes of inputs and targets.
    public var description: String { inputs.shape.description + " → " + targets.shape.description }
}
