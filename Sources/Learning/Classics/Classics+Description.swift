import Tensors

extension AdaBoost: CustomStringConvertible {
    /// One line for each round.
    public var description: String {
        var text = ""
        for round in rounds { text += (text.isEmpty ? "" : "\n") + round.description }
        return text
    }
}

extension AdaBoost.Round: CustomStringConvertible {
    public var description: String {
        stump.description + ": ε = " + (exactError?.description ?? Tensor(error).description) + ", α = "
            + Tensor(vote).description
    }
}

extension Impurity: CustomStringConvertible {
    public var description: String {
        switch self {
        case .gini: "gini"
        case .entropy: "entropy"
        }
    }
}

extension DecisionTree: CustomStringConvertible {
    /// One question or class a line, indented by its depth.
    public var description: String { nodes.isEmpty ? "" : text(0, "") }

    private func text(_ place: Int, _ indent: String) -> String {
        guard let question = nodes[place].question else { return indent + "class " + String(nodes[place].label) }
        return indent + "x" + String(question.feature + 1) + " < " + Tensor(question.threshold).description + "?\n"
            + text(question.below, indent + "  ") + "\n" + text(question.above, indent + "  ")
    }
}

extension DecisionTree.Node: CustomStringConvertible {
    public var description: String {
        let asked =
            question.map { "x" + String($0.feature + 1) + " < " + Tensor($0.threshold).description + "? " } ?? ""
        return asked + Tensor(counts).description
    }
}

extension Bagging: CustomStringConvertible {
    public var description: String { String(trees.count) + (trees.count == 1 ? " tree" : " trees") }
}

extension KMeans: CustomStringConvertible {
    public var description: String {
        steps.last.map { String(steps.count) + " steps: " + $0.description } ?? "no steps"
    }
}

extension KMeans.Step: CustomStringConvertible {
    public var description: String { "inertia " + Tensor(inertia).description + ", centres:\n" + centres.description }
}

extension PCA: CustomStringConvertible {
    public var description: String {
        "variances " + listed(variances.elements) + ", components:\n" + components.description
    }
}

extension Kernel: CustomStringConvertible {
    public var description: String {
        switch self {
        case .linear: "linear"
        case .polynomial(let degree, let offset): "polynomial(degree: \(degree), offset: \(offset))"
        case .gaussian(let gamma): "gaussian(gamma: \(gamma))"
        }
    }
}

extension SupportVectorMachine: CustomStringConvertible {
    public var description: String { kernel.description + ", " + String(supportVectors.count) + " support vectors" }
}
