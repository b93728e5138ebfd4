import Tensors

/// Numbers in a sentence.
func listed(_ numbers: [Double]) -> String {
    numbers.reduce("") { $0.isEmpty ? Tensor($1).description : $0 + ", " + Tensor($1).description }
}

extension Bandit: CustomStringConvertible {
    public var description: String { String(means.count) + " arms with means " + listed(means) }
}

extension Bandit.Strategy: CustomStringConvertible {
    public var description: String {
        switch self {
        case .greedy(let exploration): "greedy(exploration: \(exploration))"
        case .upperBound(let width): "upperBound(\(width))"
        }
    }
}

extension CartPole: CustomStringConvertible {
    public var description: String {
        var text = "after " + String(time) + (time == 1 ? " step" : " steps")
        for (name, value) in zip(["position", "speed", "angle", "angular speed"], state) {
            text += ", " + name + " " + Tensor(value).description
        }
        return text
    }
}

extension GridWorld: CustomStringConvertible {
    /// One row of cells a line: `.` open, `#` wall, `T` terminal.
    public var description: String {
        var text = ""
        for state in 0..<stateCount {
            if state > 0, state % columns == 0 { text += "\n" }
            text += isWall(state) ? "#" : isTerminal(state) ? "T" : "."
        }
        return text
    }
}

extension GridWorld.Action: CustomStringConvertible {
    public var description: String {
        switch self {
        case .up: "up"
        case .right: "right"
        case .down: "down"
        case .left: "left"
        }
    }
}

extension GridWorld.Cell: CustomStringConvertible {
    /// As a pair: `(1, 2)`.
    public var description: String { "(" + String(row) + ", " + String(column) + ")" }
}

extension Policy: CustomStringConvertible {
    public var description: String { Tensor(chances).description }
}

extension Planning: CustomStringConvertible {
    public var description: String { "discount \(discount) in\n" + world.description }
}

extension Episode: CustomStringConvertible {
    public var description: String {
        String(rewards.count) + " steps, rewards " + Tensor(rewards.reduce(0, +)).description
    }
}

extension TemporalDifference: CustomStringConvertible {
    public var description: String { rule.description + " after " + String(returns.count) + " episodes" }
}

extension TemporalDifference.Rule: CustomStringConvertible {
    public var description: String {
        switch self {
        case .qLearning: "qLearning"
        case .sarsa: "sarsa"
        }
    }
}
