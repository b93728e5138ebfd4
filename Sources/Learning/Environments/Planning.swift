import Tensors

/// The chances of the four actions in each state.
public struct Policy: Equatable, Sendable {
    /// For each state the chances of up, right, down and left.
    public var chances: [[Double]]

    /// A policy from the chances of the four actions in each state.
    public init(chances: [[Double]]) { self.chances = chances }

    /// Every action equally likely.
    public static func uniform(_ world: GridWorld) -> Policy {
        Policy(chances: Array(repeating: [0.25, 0.25, 0.25, 0.25], count: world.stateCount))
    }

    /// All best actions of each state, equally likely.
    public static func greedy(_ actions: [[GridWorld.Action]]) -> Policy {
        Policy(
            chances: actions.map { best in
                GridWorld.Action.allCases.map { best.contains($0) ? 1 / Double(best.count) : 0 }
            })
    }
}

/// Values of states by dynamic programming, every sweep kept.
public struct Planning: Sendable {
    /// The world that is planned in.
    public let world: GridWorld
    /// γ: what a reward one step later counts.
    public let discount: Double

    /// Plans in a world with a discount.
    public init(_ world: GridWorld, discount: Double = 1) { (self.world, self.discount) = (world, discount) }

    /// Σ p (r + γ v(s′)): what an action is worth when states are worth `values`.
    public func actionValue(_ state: Int, _ action: GridWorld.Action, _ values: [Double]) -> Double {
        guard world.fits(values.count, by: "actionValue") else { return .nan }
        var total = 0.0
        world.forEachOutcome(state, action) { probability, next, reward in
            total += probability * (reward + discount * values[next])
        }
        return total
    }

    /// One sweep of the Bellman expectation equation, into a second array or in place in reading order.
    public func evaluationSweep(_ policy: Policy, _ values: [Double], inPlace: Bool = false) -> [Double] {
        guard world.fits(policy.chances.count, by: "evaluationSweep"),
            policy.chances.allSatisfy({ $0.count == 4 })
        else {
            FaultSlot.record(TensorFault("evaluationSweep", [], .custom(LearningMessages.fourChances)))
            return []
        }
        return sweep(values, inPlace) { state, current in
            var total = 0.0
            for action in GridWorld.Action.allCases {
                let chance = policy.chances[state][action.rawValue]
                if chance > 0 { total += chance * actionValue(state, action, current) }
            }
            return total
        }
    }

    /// One sweep of the Bellman optimality equation.
    public func optimalitySweep(_ values: [Double], inPlace: Bool = false) -> [Double] {
        sweep(values, inPlace) { state, current in
            GridWorld.Action.allCases.map { actionValue(state, $0, current) }.max() ?? 0
        }
    }

    /// The values of a policy after each sweep, the start first, until no value changes by the tolerance or more.
    public func evaluate(
        _ policy: Policy, tolerance: Double = 1e-10, inPlace: Bool = false, sweeps: Int = 10_000
    ) -> [[Double]] {
        iterate(tolerance, sweeps) { evaluationSweep(policy, $0, inPlace: inPlace) }
    }

    /// The values after each sweep of value iteration, the start first.
    public func valueIteration(tolerance: Double = 1e-10, inPlace: Bool = false, sweeps: Int = 10_000) -> [[Double]] {
        iterate(tolerance, sweeps) { optimalitySweep($0, inPlace: inPlace) }
    }

    /// All best actions of each state; those within the tolerance of the best count.
    public func greedyActions(_ values: [Double], tolerance: Double = 1e-9) -> [[GridWorld.Action]] {
        guard world.fits(values.count, by: "greedyActions") else { return [] }
        return (0..<world.stateCount).map { state in
            guard world.isOpen(state) else { return [] }
            let worth = GridWorld.Action.allCases.map { actionValue(state, $0, values) }
            let best = worth.max() ?? 0
            return GridWorld.Action.allCases.filter { worth[$0.rawValue] >= best - tolerance }
        }
    }

    /// Evaluation and improvement in turn until the arrows stay; each round's policy and values.
    public func policyIteration(
        from start: Policy? = nil, tolerance: Double = 1e-10
    ) -> [(policy: Policy, values: [Double], actions: [[GridWorld.Action]])] {
        var policy = start ?? .uniform(world)
        var rounds: [(policy: Policy, values: [Double], actions: [[GridWorld.Action]])] = []
        for _ in 0..<1000 where FaultSlot.isEmpty {
            let values = evaluate(policy, tolerance: tolerance).last ?? []
            let actions = greedyActions(values, tolerance: 1e-6)
            let isStable = rounds.last.map { $0.actions == actions } ?? false
            rounds.append((policy, values, actions))
            if isStable { break }
            policy = .greedy(actions)
        }
        return rounds
    }

    private func sweep(_ values: [Double], _ inPlace: Bool, _ backup: (Int, [Double]) -> Double) -> [Double] {
        guard world.fits(values.count, by: "sweep"), Work.charge(1000 * values.count, by: "sweep") else {
            return values
        }
        var next = values
        for state in 0..<world.stateCount where world.isOpen(state) {
            next[state] = backup(state, inPlace ? next : values)
        }
        return next
    }

    private func iterate(_ tolerance: Double, _ sweeps: Int, _ step: ([Double]) -> [Double]) -> [[Double]] {
        var history = [Array(repeating: 0.0, count: world.stateCount)]
        for _ in 0..<max(0, sweeps) {
            let next = step(history[history.count - 1])
            guard FaultSlot.isEmpty, Work.hasRoom(8 * next.count * history.count, by: "sweeps") else { break }
            let change = zip(next, history[history.count - 1]).reduce(0) { max($0, abs($1.0 - $1.1)) }
            history.append(next)
            if change < tolerance { break }
        }
        return history
    }
}
