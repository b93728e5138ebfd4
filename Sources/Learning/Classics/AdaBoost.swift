import Elementary
import Tensors

/// A weighted vote of stumps, each trained on the points that the ones before got wrong; every round is kept.
public struct AdaBoost: Sendable {
    /// One round: the weights it saw, the stump it chose, and what came of it.
    public struct Round: Sendable {
        /// The weight of each point in this round.
        public let weights: [Double]
        /// The weights as exact ratios, while these fit.
        public let exactWeights: [Fraction]?
        /// The stump with the least error.
        public let stump: Stump
        /// The stump's label of each point.
        public let predictions: [Double]
        /// ε: the weight of the points it got wrong.
        public let error: Double
        /// The error as an exact ratio, while it fits.
        public let exactError: Fraction?
        /// α = ½ ln((1 − ε) / ε).
        public let vote: Double
        /// The numbers of the points that it got wrong.
        public let wrong: [Int]
        /// All stumps with the same error, the chosen one first.
        public let ties: [Stump]
    }

    /// The rounds in order.
    public private(set) var rounds: [Round] = []
    /// The weights after the last round.
    public private(set) var finalWeights: [Double] = []
    /// The same as exact ratios, while these fit.
    public private(set) var finalExactWeights: [Fraction]?

    /// Trains so many rounds on labels −1 and 1; ends sooner when a stump is always or never right.
    public init(_ points: Tensor, labels: [Double], rounds count: Int) {
        guard Labels.fit(points, labels.count, by: "AdaBoost"), Labels.areSigns(labels, by: "AdaBoost") else { return }
        let size = labels.count
        let candidates = Stump.candidates(points)
        let answers = candidates.map { $0.predict(points) }
        guard FaultSlot.isEmpty else { return }
        let mistakes = AdaBoost.mistakes(answers, labels)
        finalWeights = Array(repeating: 1 / Double(size), count: size)
        finalExactWeights = Array(repeating: Fraction(1, Int64(size)), count: size)
        for _ in 0..<max(0, count) {
            guard Work.charge(2 * size * candidates.count, by: "AdaBoost", [points.shape]),
                let round = chooseRound(candidates, answers, mistakes, labels)
            else { break }
            rounds.append(round)
            reweigh(round)
            if round.error <= 1e-12 || round.error >= 0.5 { break }
        }
    }

    /// For each point in turn, 1 for each stump that gets it wrong and 0 for the others.
    private static func mistakes(_ answers: [[Double]], _ labels: [Double]) -> [Double] {
        var result = Array(repeating: 0.0, count: answers.count * labels.count)
        for (number, answer) in answers.enumerated() {
            for place in labels.indices where answer[place] != labels[place] {
                result[place * answers.count + number] = 1
            }
        }
        return result
    }

    /// The weight of the points that each stump gets wrong: all sums grow together, point by point.
    private func errors(_ mistakes: [Double], of candidates: Int) -> [Double] {
        var sums = Array(repeating: 0.0, count: candidates)
        sums.withUnsafeMutableBufferPointer { sums in
            mistakes.withUnsafeBufferPointer { mistakes in
                for (place, weight) in finalWeights.enumerated() {
                    let row = UnsafeBufferPointer(rebasing: mistakes[place * candidates..<(place + 1) * candidates])
                    for number in 0..<candidates { sums[number] += weight * row[number] }
                }
            }
        }
        return sums
    }

    private func chooseRound(
        _ candidates: [Stump], _ answers: [[Double]], _ mistakes: [Double], _ labels: [Double]
    ) -> Round? {
        let errors = errors(mistakes, of: candidates.count)
        guard let smallest = errors.min() else { return nil }
        // Sums of the same weights in another order may differ in the last place.
        let ties = candidates.indices.filter { errors[$0] <= smallest + 1e-12 }
        let chosen = ties[0]
        let wrong = labels.indices.filter { answers[chosen][$0] != labels[$0] }
        let exact = finalExactWeights.map { weights in wrong.reduce(Fraction(0)) { $0 + weights[$1] } }
        let known = exact.flatMap { $0.isNaN ? nil : $0 }
        let error = known?.double ?? errors[chosen]
        return Round(
            weights: finalWeights, exactWeights: finalExactWeights, stump: candidates[chosen],
            predictions: answers[chosen], error: error, exactError: known,
            vote: 0.5 * Elementary.log((1 - error) / error), wrong: wrong, ties: ties.map { candidates[$0] })
    }

    /// Wrong points get half of all weight, right ones the other half.
    private mutating func reweigh(_ round: Round) {
        guard round.error > 0, round.error < 1 else { return }
        let wrong = Set(round.wrong)
        let exact = round.exactError.flatMap { error -> [Fraction]? in
            let (up, down) = (Fraction(1) / (Fraction(2) * error), Fraction(1) / (Fraction(2) * (Fraction(1) - error)))
            guard let weights = finalExactWeights else { return nil }
            let next = weights.indices.map { weights[$0] * (wrong.contains($0) ? up : down) }
            return next.contains { $0.isNaN } ? nil : next
        }
        finalExactWeights = exact
        for place in finalWeights.indices {
            finalWeights[place] =
                exact?[place].double
                ?? finalWeights[place] / (2 * (wrong.contains(place) ? round.error : 1 - round.error))
        }
    }

    /// Σ α h(x): its sign is the answer, its size the margin of the vote.
    public func score(_ points: Tensor, rounds count: Int? = nil) -> [Double] {
        guard points.rank == 2 else { return [] }
        var totals = Array(repeating: 0.0, count: points.shape[0])
        for round in rounds.prefix(max(0, count ?? rounds.count)) {
            for (place, answer) in round.stump.predict(points).enumerated() { totals[place] += round.vote * answer }
        }
        return totals
    }

    /// The label of each row, −1 or 1; a tie is 1.
    public func predict(_ points: Tensor) -> [Double] { score(points).map { $0 >= 0 ? 1 : -1 } }

    /// Π 2 √(ε (1 − ε)): the share of training errors is at most this.
    public var bound: Double { rounds.reduce(1) { $0 * 2 * ($1.error * (1 - $1.error)).squareRoot() } }
}
