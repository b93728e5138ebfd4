import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let impurityRows: [Builtin] = [
        Builtin("gini", "static var gini: Impurity { get }", .function0 { Impurity.gini }, "1 − Σ p²."),
        Builtin("entropy", "static var entropy: Impurity { get }", .function0 { Impurity.entropy }, "−Σ p log₂ p."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ counts: [Int]) -> Double",
            .function2 { (base: Impurity, counts: [Int]) in base(counts) },
            "Of a node with so many points of each class."),
        Builtin(
            "==", "static func == (left: Impurity, right: Impurity) -> Bool",
            .function2 { (left: Impurity, right: Impurity) in left == right }, "Whether two are the same."),
    ]

    static let decisionTreeNodeRows: [Builtin] = [
        Builtin(
            "counts", "var counts: [Int] { get }", .function1 { (base: DecisionTree.Node) in base.counts },
            "How many training points of each class reached it."),
        Builtin(
            "impurity", "var impurity: Double { get }", .function1 { (base: DecisionTree.Node) in base.impurity },
            "How mixed these are."),
        Builtin(
            "label", "var label: Int { get }", .function1 { (base: DecisionTree.Node) in base.label },
            "The most frequent class; the smaller one of equals."),
        Builtin(
            "question", "var question: (feature: Int, threshold: Double, below: Int, above: Int)? { get }",
            .function1 { (base: DecisionTree.Node) in base.question.map { NativeQuadruple($0) } },
            "The feature asked about, its threshold, and the numbers of the nodes for “below” and “not below”."),
    ]

    static let decisionTreeRows: [Builtin] = [
        Builtin(
            "nodes", "var nodes: [Node] { get }", .function1 { (base: DecisionTree) in base.nodes },
            "All nodes; the root is the first."),
        Builtin(
            "init",
            "init(_ points: Tensor, labels: [Int], maximumDepth: Int = 32, minimumSize: Int = 2, impurity: Impurity = .gini, features: Int? = nil)",
            .function6 {
                (points: Tensor, labels: [Int], maximumDepth: Int, minimumSize: Int, impurity: Impurity, features: Int?)
                in
                DecisionTree(
                    points, labels: labels, maximumDepth: maximumDepth, minimumSize: minimumSize, impurity: impurity,
                    features: features)
            }, "`features` limits each question to a random choice of that many features."),
        Builtin(
            "predict", "func predict(_ points: Tensor) -> [Int]",
            .function2 { (base: DecisionTree, points: Tensor) in base.predict(points) }, "The class of each row."),
        Builtin(
            "depth", "var depth: Int { get }", .function1 { (base: DecisionTree) in base.depth },
            "The number of questions on the longest way to a leaf."),
    ]

    static let baggingRows: [Builtin] = [
        Builtin(
            "trees", "var trees: [DecisionTree] { get }", .function1 { (base: Bagging) in base.trees },
            "The trees in the order in which they were trained."),
        Builtin(
            "init",
            "init(_ points: Tensor, labels: [Int], trees count: Int = 25, maximumDepth: Int = 32, features: Int? = nil)",
            .function5 { (points: Tensor, labels: [Int], count: Int, maximumDepth: Int, features: Int?) in
                Bagging(points, labels: labels, trees: count, maximumDepth: maximumDepth, features: features)
            }, "Trains so many trees, each on as many rows as there are, drawn with replacement."),
        Builtin(
            "predict", "func predict(_ points: Tensor) -> [Int]",
            .function2 { (base: Bagging, points: Tensor) in base.predict(points) },
            "The class that most trees vote for; the smaller one of equals."),
    ]
}
