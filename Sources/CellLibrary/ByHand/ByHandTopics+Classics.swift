import ByHand
import Interpreter
import Tensors

extension WorkedOutcome: CellHosted {
    public static var cellName: String { "WorkedOutcome" }
}

extension ByHandTopics {
    static let outcomeRows: [Builtin] = [
        Builtin(
            "init", "init(probability: Double, reward: Double, value: Double)",
            .function3 { (probability: Double, reward: Double, value: Double) in
                WorkedOutcome(probability: probability, reward: reward, value: value)
            }, "")
    ]

    static let classicRows: [Builtin] = [
        Builtin(
            "kMeansAssignment",
            "static func kMeansAssignment(_ points: Tensor, _ centers: Tensor, at point: Int) -> WorkedExample",
            .function3 { (points: Tensor, centers: Tensor, point: Int) in
                Worked.kMeansAssignment(points, centers, at: point)
            }, "A point of k-means: its squared distances from all centres, and the nearest of them."),
        Builtin(
            "kMeansCenter",
            "static func kMeansCenter(_ points: Tensor, _ centers: Tensor, at center: Int) -> WorkedExample",
            .function3 { (points: Tensor, centers: Tensor, center: Int) in
                Worked.kMeansCenter(points, centers, at: center)
            }, "The new place of a centre of k-means: the mean of the points that are nearest to it."),
        Builtin(
            "adaBoostRound", "static func adaBoostRound(weights: [Double], misses: [Int]) -> WorkedExample",
            .function2 { (weights: [Double], misses: [Int]) in
                Worked.adaBoostRound(weights: weights, misses: misses)
            }, "A round of AdaBoost: the stump's error on the weighted points, its weight, the points' new weights."),
        Builtin(
            "bellmanBackup",
            "static func bellmanBackup(_ actions: [[WorkedOutcome]], discount: Double, state: String = \"s\") -> WorkedFormula",
            .function3 { (actions: [[WorkedOutcome]], discount: Double, state: String) in
                Worked.bellmanBackup(actions, discount: discount, state: state)
            }, "A Bellman optimality backup of one state from the outcomes of its actions."),
        Builtin(
            "policyGradientTerm",
            "static func policyGradientTerm(probabilities: Tensor, action: Int, return gain: Double) -> WorkedExample",
            .function3 { (probabilities: Tensor, action: Int, gain: Double) in
                Worked.policyGradientTerm(probabilities: probabilities, action: action, return: gain)
            }, "How the return of one action moves the preferences of all."),
    ]
}
