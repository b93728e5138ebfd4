import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let stumpRows: [Builtin] = [
        Builtin(
            "feature", "var feature: Int { get }", .function1 { (base: Stump) in base.feature },
            "The number of the feature it looks at, from 0."),
        Builtin(
            "threshold", "var threshold: Double { get }", .function1 { (base: Stump) in base.threshold },
            "What the feature is compared with."),
        Builtin(
            "labelBelow", "var labelBelow: Double { get }", .function1 { (base: Stump) in base.labelBelow },
            "The label of what lies below the threshold; above it is the other."),
        Builtin(
            "init", "init(feature: Int, threshold: Double, labelBelow: Double)",
            .function3 { (feature: Int, threshold: Double, labelBelow: Double) in
                Stump(feature: feature, threshold: threshold, labelBelow: labelBelow)
            }, "The label `labelBelow` where the feature is less than the threshold, the other elsewhere."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ point: [Double]) -> Double",
            .function2 { (base: Stump, point: [Double]) in base(point) }, "The label of one point."),
        Builtin(
            "predict", "func predict(_ points: Tensor) -> [Double]",
            .function2 { (base: Stump, points: Tensor) in base.predict(points) }, "The labels of all rows."),
        Builtin(
            "description", "var description: String { get }", .function1 { (base: Stump) in base.description },
            "As mathematics writes it: `x1 < 2.5 → +1`."),
        Builtin(
            "candidates", "static func candidates(_ points: Tensor) -> [Stump]",
            .function1 { (points: Tensor) in Stump.candidates(points) },
            "Every stump that separates the rows in a way of its own: thresholds lie midway between neighbouring values."
        ),
        Builtin(
            "==", "static func == (left: Stump, right: Stump) -> Bool",
            .function2 { (left: Stump, right: Stump) in left == right }, "Whether two are the same."),
    ]

    static let adaBoostRoundRows: [Builtin] = [
        Builtin(
            "weights", "var weights: [Double] { get }", .function1 { (base: AdaBoost.Round) in base.weights },
            "The weight of each point in this round."),
        Builtin(
            "exactWeights", "var exactWeights: [Fraction]? { get }",
            .function1 { (base: AdaBoost.Round) in base.exactWeights }, "The weights as exact ratios, while these fit."),
        Builtin(
            "stump", "var stump: Stump { get }", .function1 { (base: AdaBoost.Round) in base.stump },
            "The stump with the least error."),
        Builtin(
            "predictions", "var predictions: [Double] { get }",
            .function1 { (base: AdaBoost.Round) in base.predictions }, "The stump's label of each point."),
        Builtin(
            "error", "var error: Double { get }", .function1 { (base: AdaBoost.Round) in base.error },
            "ε: the weight of the points it got wrong."),
        Builtin(
            "exactError", "var exactError: Fraction? { get }", .function1 { (base: AdaBoost.Round) in base.exactError },
            "The error as an exact ratio, while it fits."),
        Builtin(
            "vote", "var vote: Double { get }", .function1 { (base: AdaBoost.Round) in base.vote },
            "α = ½ ln((1 − ε) / ε)."),
        Builtin(
            "wrong", "var wrong: [Int] { get }", .function1 { (base: AdaBoost.Round) in base.wrong },
            "The numbers of the points that it got wrong."),
        Builtin(
            "ties", "var ties: [Stump] { get }", .function1 { (base: AdaBoost.Round) in base.ties },
            "All stumps with the same error, the chosen one first."),
    ]

    static let adaBoostRows: [Builtin] = [
        Builtin(
            "rounds", "var rounds: [Round] { get }", .function1 { (base: AdaBoost) in base.rounds },
            "The rounds in order."),
        Builtin(
            "finalWeights", "var finalWeights: [Double] { get }", .function1 { (base: AdaBoost) in base.finalWeights },
            "The weights after the last round."),
        Builtin(
            "finalExactWeights", "var finalExactWeights: [Fraction]? { get }",
            .function1 { (base: AdaBoost) in base.finalExactWeights }, "The same as exact ratios, while these fit."),
        Builtin(
            "init", "init(_ points: Tensor, labels: [Double], rounds count: Int)",
            .function3 { (points: Tensor, labels: [Double], count: Int) in
                AdaBoost(points, labels: labels, rounds: count)
            }, "Trains so many rounds on labels −1 and 1; ends sooner when a stump is always or never right."),
        Builtin(
            "score", "func score(_ points: Tensor, rounds count: Int? = nil) -> [Double]",
            .function3 { (base: AdaBoost, points: Tensor, count: Int?) in base.score(points, rounds: count) },
            "Σ α h(x): its sign is the answer, its size the margin of the vote."),
        Builtin(
            "predict", "func predict(_ points: Tensor) -> [Double]",
            .function2 { (base: AdaBoost, points: Tensor) in base.predict(points) },
            "The label of each row, −1 or 1; a tie is 1."),
        Builtin(
            "bound", "var bound: Double { get }", .function1 { (base: AdaBoost) in base.bound },
            "Π 2 √(ε (1 − ε)): the share of training errors is at most this."),
    ]
}
