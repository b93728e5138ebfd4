import Elementary
import Tensors

/// Several arms with normal rewards of unknown means.
public struct Bandit: Sendable {
    /// The mean reward of each arm.
    public let means: [Double]
    /// The standard deviation of the rewards.
    public let deviation: Double

    /// Arms with the given means.
    public init(means: [Double], deviation: Double = 1) { (self.means, self.deviation) = (means, deviation) }

    /// The reward of one pull, drawn from a generator.
    public func pull(_ arm: Int, using generator: inout RandomGenerator) -> Double {
        guard means.indices.contains(arm) else {
            FaultSlot.record(TensorFault("pull", [], .indexOutOfRange(arm, axis: 0, extent: means.count)))
            return .nan
        }
        return means[arm] + deviation * generator.nextNormal()
    }

    /// How an arm is chosen.
    public enum Strategy: Sendable {
        /// The best so far, but with this chance a random one.
        case greedy(exploration: Double)
        /// The largest mean plus c √(ln t / n).
        case upperBound(Double)
    }

    /// The rewards, the arms pulled, and the estimated means after so many pulls.
    public func play(
        _ strategy: Strategy, pulls: Int, using generator: inout RandomGenerator
    ) -> (rewards: [Double], arms: [Int], estimates: [Double]) {
        guard !means.isEmpty else { return ([], [], []) }
        var (estimates, counts) = (means.map { _ in 0.0 }, means.map { _ in 0 })
        var (rewards, arms) = ([Double](), [Int]())
        guard Work.hasRoom(16 * min(max(0, pulls), Shape.maximumCount), by: "play") else { return ([], [], []) }
        for time in 0..<max(0, pulls) {
            guard Work.charge(8 * means.count + 500, by: "play") else { break }
            let arm = choose(strategy, time, estimates, counts, &generator)
            let reward = pull(arm, using: &generator)
            counts[arm] += 1
            estimates[arm] += (reward - estimates[arm]) / Double(counts[arm])
            rewards.append(reward)
            arms.append(arm)
        }
        return (rewards, arms, estimates)
    }

    private func choose(
        _ strategy: Strategy, _ time: Int, _ estimates: [Double], _ counts: [Int], _ generator: inout RandomGenerator
    ) -> Int {
        var worth = estimates
        switch strategy {
        case .greedy(let exploration):
            if generator.nextUniform() < exploration { return generator.nextBelow(means.count) }
        case .upperBound(let width):
            if let fresh = counts.firstIndex(of: 0) { return fresh }
            for arm in worth.indices {
                worth[arm] += width * (Elementary.log(Double(time + 1)) / Double(counts[arm])).squareRoot()
            }
        }
        let best = worth.max() ?? 0
        let ties = worth.indices.filter { worth[$0] == best }
        // Nothing equals what is not a number.
        return ties.isEmpty ? 0 : ties[generator.nextBelow(ties.count)]
    }
}
