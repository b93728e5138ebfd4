import Testing

@testable import Learning
@testable import Tensors

/// Ten points and three stumps: every number of the lecture.
@Suite struct AdaBoostTests {
    private let points: Tensor = [
        [1, 2], [2, 6], [5, 7], [7, 5], [7, 7], [3, 2], [3, 4], [6, 4], [9, 6], [9, 8],
    ]
    private let labels: [Double] = [1, 1, 1, 1, 1, -1, -1, -1, -1, -1]
    private var boost: AdaBoost { AdaBoost(points, labels: labels, rounds: 3) }

    @Test func stumps() {
        let stumps = boost.rounds.map(\.stump)
        #expect(stumps.map(\.feature) == [0, 0, 1])
        #expect(stumps.map(\.threshold) == [2.5, 8, 4.5])
    }

    @Test func exactErrorsAndVotes() {
        #expect(boost.rounds.compactMap(\.exactError) == [Fraction(3, 10), Fraction(3, 14), Fraction(3, 22)])
        for (vote, expected) in zip(boost.rounds.map(\.vote), [0.4236, 0.6496, 0.9229]) {
            #expect(abs(vote - expected) < 5e-5)
        }
    }

    @Test func exactWeights() throws {
        #expect(Set(try #require(boost.rounds[1].exactWeights)) == [Fraction(1, 6), Fraction(1, 14)])
        #expect(Set(try #require(boost.rounds[2].exactWeights)) == [Fraction(1, 6), Fraction(7, 66), Fraction(1, 22)])
        let final = try #require(boost.finalExactWeights)
        #expect(Set(final) == [Fraction(11, 114), Fraction(7, 114), Fraction(1, 6), Fraction(1, 38)])
        #expect(final.reduce(Fraction(0), +) == 1)
    }

    @Test func theLastStumpErrsHalfOnTheNewWeights() throws {
        let weights = try #require(boost.rounds[2].exactWeights)
        #expect(boost.rounds[1].wrong.reduce(Fraction(0)) { $0 + weights[$1] } == Fraction(1, 2))
    }

    @Test func theVoteIsRight() {
        #expect(boost.predict(points) == labels)
        let margin = boost.score(points).map(abs).min() ?? 0
        #expect(abs(margin - 0.150) < 5e-4)
        #expect(abs(boost.bound - 0.516) < 5e-4)
    }

    @Test func ties() { #expect(boost.rounds.map(\.ties.count) == [3, 2, 1]) }
}
