import Tensors

/// Q-learning and SARSA on a grid: a table of action values, learned by walking.
public struct TemporalDifference: Sendable {
    /// Which value the next state counts with.
    public enum Rule: Sendable {
        /// The best action's: Q-learning.
        case qLearning
        /// That of the action taken next: SARSA.
        case sarsa
    }

    /// The world that is walked in.
    public let world: GridWorld
    /// Which value the next state counts with.
    public let rule: Rule
    /// How far a value moves toward what was seen.
    public let rate: Double
    /// γ: what a reward one step later counts.
    public let discount: Double
    /// The chance of a random action.
    public let exploration: Double
    /// The value of each action in each state.
    public private(set) var values: [[Double]]
    /// The sum of rewards of each episode.
    public private(set) var returns: [Double] = []

    /// A learner whose values all start at 0.
    public init(
        _ world: GridWorld, rule: Rule = .qLearning, rate: Double = 0.1, discount: Double = 1, exploration: Double = 0.1
    ) {
        (self.world, self.rule, self.rate) = (world, rule, rate)
        (self.discount, self.exploration) = (discount, exploration)
        values = Array(repeating: [0, 0, 0, 0], count: world.stateCount)
    }

    /// Walks episodes from a start, or from random open cells.
    public mutating func learn(
        episodes: Int, from start: Int? = nil, steps: Int = 10_000, using generator: inout RandomGenerator
    ) {
        let open = (0..<world.stateCount).filter { world.isOpen($0) }
        guard !open.isEmpty else { return }
        guard start.map({ world.has($0, by: "learn") }) ?? true else { return }
        for _ in 0..<max(0, episodes) {
            guard Work.charge(1000, by: "learn") else { return }
            var state = start ?? open[generator.nextBelow(open.count)]
            var action = choose(state, &generator)
            var total = 0.0
            for _ in 0..<max(0, steps) {
                guard world.isOpen(state) else { break }
                guard Work.charge(1000, by: "learn") else { return }
                let (next, reward, isDone) = world.step(state, action, using: &generator)
                let following = choose(next, &generator)
                let future =
                    isDone ? 0 : rule == .qLearning ? values[next].max() ?? 0 : values[next][following.rawValue]
                values[state][action.rawValue] +=
                    rate * (reward + discount * future - values[state][action.rawValue])
                (state, action, total) = (next, following, total + reward)
            }
            returns.append(total)
        }
    }

    /// The best actions of each state.
    public func greedyActions(tolerance: Double = 1e-9) -> [[GridWorld.Action]] {
        (0..<world.stateCount).map { state in
            guard world.isOpen(state), let best = values[state].max() else { return [] }
            return GridWorld.Action.allCases.filter { values[state][$0.rawValue] >= best - tolerance }
        }
    }

    private func choose(_ state: Int, _ generator: inout RandomGenerator) -> GridWorld.Action {
        let actions = GridWorld.Action.allCases
        if generator.nextUniform() < exploration { return actions[generator.nextBelow(actions.count)] }
        let best = values[state].max() ?? 0
        let ties = actions.filter { values[state][$0.rawValue] == best }
        // Nothing equals what is not a number.
        return ties.isEmpty ? .up : ties[generator.nextBelow(ties.count)]
    }
}
