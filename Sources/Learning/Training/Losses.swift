import Tensors

/// The mean of (prediction − target)².
public func meanSquaredError(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    guard sameShape("meanSquaredError", prediction, target) else { return .empty }
    return (prediction - target).squared().mean()
}

/// ½ Σ (prediction − target)².
public func squaredError(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    guard sameShape("squaredError", prediction, target) else { return .empty }
    return (prediction - target).squared().sum() * 0.5
}

/// The mean of |prediction − target|.
public func meanAbsoluteError(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    guard sameShape("meanAbsoluteError", prediction, target) else { return .empty }
    return (prediction - target).abs().mean()
}

/// The mean of ½ d² where d = |prediction − target| ≤ δ, of δ (d − ½ δ) beyond.
public func huberLoss(_ prediction: Tensor, _ target: Tensor, delta: Double = 1) -> Tensor {
    guard sameShape("huberLoss", prediction, target) else { return .empty }
    let distance = (prediction - target).abs(), bound = Tensor(delta)
    return select(distance .<= bound, distance.squared() * 0.5, bound * (distance - bound * 0.5)).mean()
}

/// The mean of −t log p − (1 − t) log(1 − p) for probabilities p.
public func binaryCrossEntropy(_ probability: Tensor, _ target: Tensor) -> Tensor {
    guard sameShape("binaryCrossEntropy", probability, target) else { return .empty }
    let safe = probability.clipped(1e-15, 1 - 1e-15)
    return -(target * safe.log() + (1 - target) * (-safe).log1p()).mean()
}

/// The mean of log(1 + exp z) − t z for logits z, what goes into the sigmoid: no overflow.
public func binaryCrossEntropy(logits: Tensor, _ target: Tensor) -> Tensor {
    guard sameShape("binaryCrossEntropy", logits, target) else { return .empty }
    return (logits.softplus() - logits * target).mean()
}

/// The mean of −Σ t log softmax(logits) over the rows of [batch, classes]; the target holds a distribution for each row, or its class: [batch].
public func crossEntropy(_ logits: Tensor, _ target: Tensor) -> Tensor {
    if logits.rank > 1, target.shape.dimensions == logits.shape.dimensions.dropLast() {
        guard let labels = target.wholeNumbers() else { return .empty }
        return crossEntropy(logits.reshaped(labels.count, -1), labels: labels)
    }
    guard sameShape("crossEntropy", logits, target) else { return .empty }
    let rows = logits.rank == 0 ? 1 : logits.count / max(1, logits.shape[logits.rank - 1])
    return -(logits.logSoftmax() * target).sum() / Tensor(Double(rows))
}

/// The mean of −log softmax(logits) at each row's label, for logits [batch, classes].
public func crossEntropy(_ logits: Tensor, labels: [Int]) -> Tensor {
    guard logits.rank == 2, logits.shape[0] == labels.count else {
        let reason = TensorFault.Reason.countDiffers(
            expected: logits.rank == 2 ? logits.shape[0] : 1, got: labels.count)
        FaultSlot.record(TensorFault("crossEntropy", [logits.shape], logits.rank == 2 ? reason : .rankExpected(2)))
        return .empty
    }
    for label in labels where !(0..<logits.shape[1]).contains(label) {
        FaultSlot.record(TensorFault("crossEntropy", [logits.shape], .noSuchClass(label, logits.shape[1])))
        return .empty
    }
    return -logits.logSoftmax().picking(labels).mean()
}

/// The mean of max(0, 1 − t y) for targets ±1.
public func hingeLoss(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    guard sameShape("hingeLoss", prediction, target) else { return .empty }
    return (1 - prediction * target).relu().mean()
}

/// Σ p log(p / q) over the last axis, averaged over the rest; 0 log 0 is 0.
public func klDivergence(_ p: Tensor, _ q: Tensor) -> Tensor {
    guard sameShape("klDivergence", p, q) else { return .empty }
    let safe = select(p .> 0, p, 1)
    return select(p .> 0, p * (safe.log() - q.log()), 0).sum(axis: -1).mean()
}

/// The share of rows of [batch, classes] whose largest element stands at the label.
public func accuracy(_ scores: Tensor, labels: [Int]) -> Double {
    guard scores.rank == 2, let chosen = scores.argmax(axis: 1).wholeNumbers(), chosen.count == labels.count else {
        FaultSlot.record(
            TensorFault("accuracy", [scores.shape], .countDiffers(expected: labels.count, got: scores.count)))
        return .nan
    }
    let hits = zip(chosen, labels).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
    return Double(hits) / Double(max(1, labels.count))
}

/// How often each class (row) was taken for each class (column): [batch, classes] to [classes, classes].
public func confusionMatrix(_ scores: Tensor, labels: [Int]) -> Tensor {
    guard scores.rank == 2, scores.count > 0 else {
        FaultSlot.record(TensorFault("confusionMatrix", [scores.shape], .rankExpected(2)))
        return .empty
    }
    return confusionMatrix(scores.argmax(axis: 1).wholeNumbers() ?? [], labels: labels, classes: scores.shape[1])
}

/// How often each class (row) was taken for each class (column), from the classes that were found.
public func confusionMatrix(_ found: [Int], labels: [Int], classes: Int) -> Tensor {
    guard found.count == labels.count else {
        FaultSlot.record(TensorFault("confusionMatrix", [], .countDiffers(expected: labels.count, got: found.count)))
        return .empty
    }
    var counts = Tensor.zeros([classes, classes])
    for (label, one) in zip(labels, found) where FaultSlot.isEmpty { counts[label, one] += 1 }
    return counts
}

/// A loss over two shapes that broadcast would be a silent mistake.
func sameShape(_ operation: String, _ left: Tensor, _ right: Tensor) -> Bool {
    if left.shape == right.shape { return true }
    FaultSlot.record(TensorFault(operation, [left.shape, right.shape], .shapesDiffer))
    return false
}
