import Testing

@testable import Learning
@testable import Tensors

/// Objectives of agents against PyTorch, the cart and pole against its equations, planning against linear systems.
@Suite struct AgentReferenceTests {
    private static let rows = ReferenceRows("learning")

    private func episode(_ row: [Tensor]) throws -> Episode {
        var episode = Episode()
        episode.states = (0..<row[0].shape[0]).map { row[0].row($0).elements }
        episode.actions = try #require(row[1].wholeNumbers())
        episode.rewards = row[2].elements
        return episode
    }

    private func agree(_ found: [Tensor], _ expected: ArraySlice<Tensor>) {
        #expect(found.count == expected.count)
        for (one, other) in zip(found, expected) { #expect(one.isClose(to: other, tolerance: 1e-13)) }
    }

    @Test func reinforceWithBaseline() throws {
        let row = try Self.rows.row("reinforce")
        let played = try episode(row)
        let policy = Dense(weight: row[3], bias: row[4])
        let (value, slopes) = valueWithGradient(at: policy) {
            reinforceLoss($0, played, discount: 0.9, baseline: row[5].elements)
        }
        agree([value] + slopes, row[6...])
        _ = reinforceLoss(policy, played, baseline: [1])
        #expect(FaultSlot.take()?.message == "reinforceLoss: 6 values expected, got 1")
    }

    @Test func actorAndCritic() throws {
        let row = try Self.rows.row("actorCritic")
        let played = try episode(row)
        let (actor, critic) = (Dense(weight: row[3], bias: row[4]), Dense(weight: row[5], bias: row[6]))
        let (first, slopes) = valueWithGradient(at: actor) {
            actorCriticLosses($0, critic, played, discount: 0.9).actor
        }
        let (second, others) = valueWithGradient(at: critic) {
            actorCriticLosses(actor, $0, played, discount: 0.9).critic
        }
        agree([first, second] + slopes + others, row[7...])
    }

    @Test func clippedRatio() throws {
        let row = try Self.rows.row("clippedRatio")
        let (value, slope) = valueWithGradient(at: row[0]) { clippedRatioLoss($0, old: row[1], advantages: row[2]) }
        agree([value, slope], row[3...])
        _ = clippedRatioLoss(row[0], old: row[1], advantages: [1])
        #expect(FaultSlot.take()?.message == "clippedRatioLoss: (8,) and (1,): the shapes differ")
    }

    @Test func cartAndPole() throws {
        let row = try Self.rows.row("cartPole")
        var cart = CartPole(state: row[0].elements)
        for (place, push) in try #require(row[1].wholeNumbers()).enumerated() {
            #expect(cart.step(push) == 1)
            #expect(Tensor(cart.state).isClose(to: row[2].row(place), tolerance: 1e-14), "step \(place)")
        }
        while !cart.isDone { _ = cart.step(1) }
        #expect(cart.time < 60 && cart.step(1) == 0)
    }

    @Test func planning() throws {
        let row = try Self.rows.row("gridWorld")
        let world = GridWorld(
            rows: 3, columns: 4, terminals: [.init(0, 3), .init(1, 3)], walls: [.init(1, 1)], stepReward: -0.04,
            enterRewards: [.init(0, 3): 1, .init(1, 3): -1], noise: 0.2)
        let planning = Planning(world, discount: 0.95)
        for inPlace in [false, true] {
            let evaluated = planning.evaluate(.uniform(world), tolerance: 1e-14, inPlace: inPlace)
            #expect(Tensor(try #require(evaluated.last)).isClose(to: row[0], tolerance: 1e-12))
            let iterated = planning.valueIteration(tolerance: 1e-14, inPlace: inPlace)
            #expect(Tensor(try #require(iterated.last)).isClose(to: row[1], tolerance: 1e-12))
        }
        let improved = try #require(planning.policyIteration(tolerance: 1e-14).last)
        #expect(Tensor(improved.values).isClose(to: row[1], tolerance: 1e-12))
    }

    /// One walk along a corridor where there is nothing to choose: the tables that the two rules must leave.
    @Test func rulesOfTemporalDifference() {
        let corridor = GridWorld(rows: 1, columns: 3, terminals: [.init(0, 2)], stepReward: -1)
        for rule in [TemporalDifference.Rule.qLearning, .sarsa] {
            var (learner, generator) = (
                TemporalDifference(corridor, rule: rule, rate: 0.5, exploration: 0), RandomGenerator(seed: 5)
            )
            learner.learn(episodes: 400, from: 0, using: &generator)
            // Going right is worth what it costs; without exploration both rules agree on it.
            let right = GridWorld.Action.right.rawValue
            #expect(abs(learner.values[1][right] + 1) < 1e-9 && abs(learner.values[0][right] + 2) < 1e-9)
        }
    }
}
