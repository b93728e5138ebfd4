import Testing

@testable import Learning
@testable import Tensors

/// Sutton and Barto's example 4.1, with its published numbers.
@Suite struct GridWorldTests {
    private let planning = Planning(.classic)

    @Test func randomPolicyValues() throws {
        let values = try #require(planning.evaluate(.uniform(.classic), tolerance: 1e-12).last)
        let expected = [0, -14, -20, -22, -14, -18, -20, -20, -20, -20, -18, -14, -22, -20, -14, 0].map { Double($0) }
        #expect(zip(values, expected).allSatisfy { abs($0 - $1) < 1e-8 })
    }

    @Test func oneBackupByHand() {
        let sweeps = planning.evaluate(.uniform(.classic), sweeps: 3)
        #expect(sweeps[3][1] == -2.4375)
    }

    @Test func sweepsNeeded() {
        #expect(planning.evaluate(.uniform(.classic), tolerance: 1e-4).count - 1 == 173)
        #expect(planning.evaluate(.uniform(.classic), tolerance: 1e-4, inPlace: true).count - 1 == 114)
    }

    @Test func valueIterationStopsAfterThree() throws {
        let sweeps = planning.valueIteration()
        #expect(sweeps[3] == sweeps[4])
        #expect(sweeps.count == 5)
        #expect(Set(sweeps[3]) == [0, -1, -2, -3])
    }

    @Test func policyIterationNeedsOneImprovement() {
        let rounds = planning.policyIteration()
        #expect(rounds.count <= 3)
        #expect(rounds.last?.values[3] ?? 0 == -3)
    }

    @Test func discount() throws {
        let values = try #require(Planning(.classic, discount: 0.9).evaluate(.uniform(.classic)).last)
        #expect(abs(values[1] + 5.28) < 0.005)
        #expect(abs(values[2] + 7.13) < 0.005)
        #expect(abs(values[3] + 7.65) < 0.005)
    }

    @Test func qLearningFindsTheArrows() {
        var generator = RandomGenerator(seed: 3)
        for rule in [TemporalDifference.Rule.qLearning, .sarsa] {
            var learner = TemporalDifference(.classic, rule: rule, rate: 0.2, exploration: 0.2)
            learner.learn(episodes: 3000, using: &generator)
            let best = planning.greedyActions(planning.valueIteration().last!)
            let found = learner.greedyActions()
            #expect(zip(found, best).allSatisfy { found, best in found.allSatisfy(best.contains) })
        }
    }

    @Test func wallsAndNoise() {
        let world = GridWorld(
            rows: 3, columns: 4, terminals: [.init(0, 3), .init(1, 3)], walls: [.init(1, 1)], stepReward: -0.04,
            enterRewards: [.init(0, 3): 1, .init(1, 3): -1], noise: 0.2)
        let values = Planning(world).valueIteration().last!
        // Russell and Norvig's 4 × 3 world.
        #expect(abs(values[world.state(.init(0, 0))] - 0.8116) < 0.0005)
        #expect(abs(values[world.state(.init(2, 0))] - 0.7053) < 0.0005)
        #expect(abs(values[world.state(.init(2, 3))] - 0.3879) < 0.0005)
    }

    @Test func aCellOutsideIsAFault() {
        _ = GridWorld(rows: 2, columns: 2, terminals: [.init(2, 0)])
        #expect(FaultSlot.take()?.message == "GridWorld: (2, 2): cell (2, 0) lies outside")
    }
}
