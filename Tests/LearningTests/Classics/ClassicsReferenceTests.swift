import Testing

@testable import Learning
@testable import Tensors

/// The classics against NumPy and SciPy, by other methods than the engine's.
@Suite struct ClassicsReferenceTests {
    private static let rows = ReferenceRows("learning")

    @Test func kMeans() throws {
        let row = try Self.rows.row("kMeans")
        let means = KMeans(row[0], centres: row[1])
        #expect(means.centres.isClose(to: row[2], tolerance: 1e-13))
        #expect(means.assignments == row[3].wholeNumbers())
        #expect(abs((means.steps.last?.inertia ?? 0) - row[4].scalar) < 1e-12 * row[4].scalar)
    }

    @Test func principalComponents() throws {
        let row = try Self.rows.row("pca")
        let found = PCA(row[0])
        #expect(found.variances.isClose(to: row[1], tolerance: 1e-12))
        #expect(found.components.isClose(to: row[2], tolerance: 1e-10))
        #expect(PCA(row[0], components: 2).transform(row[0]).shape == [30, 2])
    }

    /// The reference solves the dual problem as a whole; 1e-6 is what its method reaches.
    @Test func kernelMachine() throws {
        let row = try Self.rows.row("supportVectors")
        let machine = SupportVectorMachine(
            row[0], labels: row[1].elements, cost: 2, kernel: .gaussian(gamma: 0.7), tolerance: 1e-12,
            iterations: 1_000_000)
        #expect(Tensor(machine.multipliers).isClose(to: row[2], tolerance: 1e-6))
        #expect(machine.score(row[3]).isClose(to: row[4], tolerance: 1e-6))
    }

    @Test func firstQuestionOfATree() throws {
        let row = try Self.rows.row("tree")
        let labels = try #require(row[1].wholeNumbers())
        let tree = DecisionTree(row[0], labels: labels)
        let question = try #require(tree.nodes[0].question)
        #expect(Double(question.feature) == row[2].scalar)
        #expect(abs(question.threshold - row[3].scalar) < 1e-15)
        #expect(tree.predict(row[0]) == labels)
    }

    /// A forest says what most of its trees say.
    @Test func forestsVote() throws {
        let row = try Self.rows.row("tree")
        let labels = try #require(row[1].wholeNumbers())
        RandomGenerator.shared = RandomGenerator(seed: 9)
        let forest = Bagging(row[0], labels: labels, trees: 9, features: 2)
        let votes = forest.trees.map { $0.predict(row[0]) }
        let counted = labels.indices.map { place in
            (0..<3).max { one, other in
                let (a, b) = (votes.filter { $0[place] == one }.count, votes.filter { $0[place] == other }.count)
                return a < b || a == b && one > other
            }
        }
        #expect(forest.predict(row[0]) == counted)
        #expect(Set(votes).count > 1)
    }
}
