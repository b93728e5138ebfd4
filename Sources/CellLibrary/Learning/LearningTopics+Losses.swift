import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let lossRows: [Builtin] = [
        Builtin(
            "meanSquaredError", "func meanSquaredError(_ prediction: Tensor, _ target: Tensor) -> Tensor",
            .function2 { (prediction: Tensor, target: Tensor) in meanSquaredError(prediction, target) },
            "The mean of (prediction − target)²."),
        Builtin(
            "squaredError", "func squaredError(_ prediction: Tensor, _ target: Tensor) -> Tensor",
            .function2 { (prediction: Tensor, target: Tensor) in squaredError(prediction, target) },
            "½ Σ (prediction − target)²."),
        Builtin(
            "meanAbsoluteError", "func meanAbsoluteError(_ prediction: Tensor, _ target: Tensor) -> Tensor",
            .function2 { (prediction: Tensor, target: Tensor) in meanAbsoluteError(prediction, target) },
            "The mean of |prediction − target|."),
        Builtin(
            "huberLoss", "func huberLoss(_ prediction: Tensor, _ target: Tensor, delta: Double = 1) -> Tensor",
            .function3 { (prediction: Tensor, target: Tensor, delta: Double) in
                huberLoss(prediction, target, delta: delta)
            }, "The mean of ½ d² where d = |prediction − target| ≤ δ, of δ (d − ½ δ) beyond."),
        Builtin(
            "binaryCrossEntropy", "func binaryCrossEntropy(_ probability: Tensor, _ target: Tensor) -> Tensor",
            .function2 { (probability: Tensor, target: Tensor) in binaryCrossEntropy(probability, target) },
            "The mean of −t log p − (1 − t) log(1 − p) for probabilities p."),
        Builtin(
            "binaryCrossEntropy", "func binaryCrossEntropy(logits: Tensor, _ target: Tensor) -> Tensor",
            .function2 { (logits: Tensor, target: Tensor) in binaryCrossEntropy(logits: logits, target) },
            "The mean of log(1 + exp z) − t z for logits z, what goes into the sigmoid: no overflow."),
        Builtin(
            "crossEntropy", "func crossEntropy(_ logits: Tensor, _ target: Tensor) -> Tensor",
            .function2 { (logits: Tensor, target: Tensor) in crossEntropy(logits, target) },
            "The mean of −Σ t log softmax(logits) over the rows of [batch, classes]; the target holds a distribution for each row, or its class: [batch]."
        ),
        Builtin(
            "crossEntropy", "func crossEntropy(_ logits: Tensor, labels: [Int]) -> Tensor",
            .function2 { (logits: Tensor, labels: [Int]) in crossEntropy(logits, labels: labels) },
            "The mean of −log softmax(logits) at each row's label, for logits [batch, classes]."),
        Builtin(
            "hingeLoss", "func hingeLoss(_ prediction: Tensor, _ target: Tensor) -> Tensor",
            .function2 { (prediction: Tensor, target: Tensor) in hingeLoss(prediction, target) },
            "The mean of max(0, 1 − t y) for targets ±1."),
        Builtin(
            "klDivergence", "func klDivergence(_ p: Tensor, _ q: Tensor) -> Tensor",
            .function2 { (p: Tensor, q: Tensor) in klDivergence(p, q) },
            "Σ p log(p / q) over the last axis, averaged over the rest; 0 log 0 is 0."),
        Builtin(
            "confusionMatrix", "func confusionMatrix(_ scores: Tensor, labels: [Int]) -> Tensor",
            .function2 { (scores: Tensor, labels: [Int]) in confusionMatrix(scores, labels: labels) },
            "How often each class (row) was taken for each class (column): [batch, classes] to [classes, classes]."),
        Builtin(
            "confusionMatrix", "func confusionMatrix(_ found: [Int], labels: [Int], classes: Int) -> Tensor",
            .function3 { (found: [Int], labels: [Int], classes: Int) in
                confusionMatrix(found, labels: labels, classes: classes)
            }, "How often each class (row) was taken for each class (column), from the classes that were found."),
        Builtin(
            "accuracy", "func accuracy(_ scores: Tensor, labels: [Int]) -> Double",
            .function2 { (scores: Tensor, labels: [Int]) in accuracy(scores, labels: labels) },
            "The share of rows of [batch, classes] whose largest element stands at the label."),
    ]
}
