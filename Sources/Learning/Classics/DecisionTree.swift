import Elementary
import Tensors

/// How mixed the labels in a node are.
public enum Impurity: Sendable {
    case gini, entropy

    /// Of a node with so many points of each class.
    public func callAsFunction(_ counts: [Int]) -> Double {
        let total = Double(counts.reduce(0, +))
        guard total > 0 else { return 0 }
        var sum = 0.0
        for count in counts {
            let share = Double(count) / total
            switch self {
            case .gini: sum += share * share
            case .entropy: sum += share > 0 ? share * Elementary.log2(share) : 0
            }
        }
        return self == .gini ? 1 - sum : -sum
    }
}

/// A tree of questions “is this feature below that threshold?” with a class at each leaf.
public struct DecisionTree: Sendable {
    /// A question or a leaf, with the training points that reached it.
    public struct Node: Sendable {
        /// How many training points of each class reached it.
        public let counts: [Int]
        /// How mixed these are.
        public let impurity: Double
        /// The feature asked about, its threshold, and the numbers of the nodes for “below” and “not below”.
        public internal(set) var question: (feature: Int, threshold: Double, below: Int, above: Int)?

        /// The most frequent class; the smaller one of equals.
        public var label: Int {
            var best = 0
            for label in counts.indices where counts[label] > counts[best] { best = label }
            return best
        }
    }

    /// All nodes; the root is the first.
    public private(set) var nodes: [Node] = []
    private let impurity: Impurity
    private let classes: Int

    /// `features` limits each question to a random choice of that many features.
    public init(
        _ points: Tensor, labels: [Int], maximumDepth: Int = 32, minimumSize: Int = 2, impurity: Impurity = .gini,
        features: Int? = nil
    ) {
        self.impurity = impurity
        classes = max(0, labels.max() ?? 0) &+ 1
        guard Labels.fit(points, labels.count, by: "DecisionTree"), Labels.areClasses(labels, by: "DecisionTree") else {
            return
        }
        guard classes <= points.count + 1 << 16 else {
            FaultSlot.record(TensorFault("DecisionTree", [points.shape], .custom(LearningMessages.labelTooLarge)))
            return
        }
        var generator = RandomGenerator.shared
        _ = grow(points, labels, Array(labels.indices), maximumDepth, max(2, minimumSize), features, &generator)
        if features != nil { RandomGenerator.shared = generator }
    }

    /// The class of each row.
    public func predict(_ points: Tensor) -> [Int] {
        guard points.rank == 2, !nodes.isEmpty else { return [] }
        return (0..<points.shape[0]).map { row in
            var place = 0
            while let question = nodes[place].question, Work.charge(4, by: "DecisionTree") {
                guard question.feature < points.shape[1] else {
                    let reason = TensorFault.Reason.indexOutOfRange(question.feature, axis: 1, extent: points.shape[1])
                    FaultSlot.record(TensorFault("DecisionTree", [points.shape], reason))
                    return 0
                }
                place = points[row, question.feature] < question.threshold ? question.below : question.above
            }
            return nodes[place].label
        }
    }

    /// The number of questions on the longest way to a leaf.
    public var depth: Int { depth(0) }

    private func depth(_ place: Int) -> Int {
        guard nodes.indices.contains(place), let question = nodes[place].question else { return 0 }
        return 1 + max(depth(question.below), depth(question.above))
    }

    private mutating func grow(
        _ points: Tensor, _ labels: [Int], _ rows: [Int], _ depth: Int, _ minimumSize: Int, _ features: Int?,
        _ generator: inout RandomGenerator
    ) -> Int {
        let counts = count(labels, rows)
        let place = nodes.count
        nodes.append(Node(counts: counts, impurity: impurity(counts), question: nil))
        let width = points.shape[1]
        guard depth > 0, rows.count >= minimumSize, nodes[place].impurity > 0,
            Work.charge(16 * rows.count * (width + 1), by: "DecisionTree", [points.shape])
        else { return place }
        let asked =
            features.map { Array(generator.nextPermutation(width).prefix(max(0, $0))).sorted() } ?? Array(0..<width)
        guard let (feature, threshold) = bestQuestion(points, labels, rows, asked) else { return place }
        let below = rows.filter { points[$0, feature] < threshold }
        let above = rows.filter { points[$0, feature] >= threshold }
        let first = grow(points, labels, below, depth - 1, minimumSize, features, &generator)
        let second = grow(points, labels, above, depth - 1, minimumSize, features, &generator)
        nodes[place].question = (feature, threshold, first, second)
        return place
    }

    /// The question after which least impurity is left; of equal ones the first feature and the smallest threshold.
    private func bestQuestion(
        _ points: Tensor, _ labels: [Int], _ rows: [Int], _ features: [Int]
    ) -> (Int, Double)? {
        var best: (Int, Double)?
        var least = impurity(count(labels, rows)) * Double(rows.count) - 1e-12
        let width = points.shape[1]
        for feature in features {
            let column = points.withElements { elements in
                (0..<points.shape[0]).map { elements[$0 * width + feature] }
            }
            let order = rows.sorted { column[$0] < column[$1] }
            var below = Array(repeating: 0, count: classes)
            var above = count(labels, rows)
            for (place, row) in order.enumerated().dropLast() {
                below[labels[row]] += 1
                above[labels[row]] -= 1
                let (low, high) = (column[row], column[order[place + 1]])
                guard low < high else { continue }
                let left = Double(place + 1), right = Double(order.count - place - 1)
                let rest = impurity(below) * left + impurity(above) * right
                if rest < least - 1e-12 { (least, best) = (rest, (feature, (low + high) / 2)) }
            }
        }
        return best
    }

    private func count(_ labels: [Int], _ rows: [Int]) -> [Int] {
        var counts = Array(repeating: 0, count: classes)
        for row in rows { counts[labels[row]] += 1 }
        return counts
    }
}

/// Trees trained on samples drawn with replacement; they vote. With `features` it is a random forest.
public struct Bagging: Sendable {
    /// The trees in the order in which they were trained.
    public private(set) var trees: [DecisionTree] = []
    private let classes: Int

    /// Trains so many trees, each on as many rows as there are, drawn with replacement.
    public init(
        _ points: Tensor, labels: [Int], trees count: Int = 25, maximumDepth: Int = 32, features: Int? = nil
    ) {
        classes = max(0, labels.max() ?? 0) &+ 1
        guard Labels.fit(points, labels.count, by: "Bagging"), Labels.areClasses(labels, by: "Bagging") else { return }
        for _ in 0..<max(1, count) {
            // A tree costs something, however few its rows are.
            guard Work.charge(5000, by: "Bagging", [points.shape]), FaultSlot.isEmpty else { return }
            var generator = RandomGenerator.shared
            let rows = labels.indices.map { _ in generator.nextBelow(labels.count) }
            RandomGenerator.shared = generator
            trees.append(
                DecisionTree(
                    points.taking(rows), labels: rows.map { labels[$0] }, maximumDepth: maximumDepth, features: features
                ))
        }
    }

    /// The class that most trees vote for; the smaller one of equals.
    public func predict(_ points: Tensor) -> [Int] {
        let answers = trees.map { $0.predict(points) }
        return (answers.first ?? []).indices.map { row in
            var votes = Array(repeating: 0, count: max(1, classes))
            for answer in answers where row < answer.count { votes[answer[row]] += 1 }
            var best = 0
            for label in votes.indices where votes[label] > votes[best] { best = label }
            return best
        }
    }
}
