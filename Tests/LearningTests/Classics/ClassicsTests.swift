import Testing

@testable import Learning
@testable import Tensors

@Suite struct ClassicsTests {
    @Test func kMeansFindsClouds() {
        RandomGenerator.shared = RandomGenerator(seed: 1)
        let data = MakeData.blobs(60, classes: 3, deviation: 0.2)
        let means = KMeans(data.inputs, clusters: 3)
        let labels = data.labels
        for cluster in 0..<3 {
            let members = Set(labels.indices.filter { means.assignments[$0] == cluster }.map { labels[$0] })
            #expect(members.count == 1)
        }
        let inertias = means.steps.map(\.inertia)
        #expect(zip(inertias, inertias.dropFirst()).allSatisfy { $0 >= $1 })
    }

    @Test func principalComponents() {
        let points: Tensor = [[1, 1], [2, 2.1], [3, 2.9], [4, 4.2], [5, 4.8]]
        let components = PCA(points)
        #expect(components.components.row(0).isClose(to: [0.71497, 0.69916], tolerance: 1e-2))
        #expect(components.reconstruct(components.transform(points)).isClose(to: points, tolerance: 1e-12))
        let covariance = (points - points.mean(axis: 0)).transposed.matmul(points - points.mean(axis: 0)) / 4
        #expect(components.variances.sum().isClose(to: covariance.trace(), tolerance: 1e-12))
    }

    @Test func treesLearnXor() {
        let data = MakeData.xor()
        #expect(DecisionTree(data.inputs, labels: [0, 0, 1, 1]).predict(data.inputs) == [0, 0, 1, 1])
        RandomGenerator.shared = RandomGenerator(seed: 2)
        let moons = MakeData.moons(100)
        let tree = DecisionTree(moons.inputs, labels: moons.labels)
        #expect(tree.predict(moons.inputs) == moons.labels)
        let forest = Bagging(moons.inputs, labels: moons.labels, trees: 15, features: 1)
        let hits = zip(forest.predict(moons.inputs), moons.labels).filter { $0 == $1 }.count
        #expect(hits >= 95)
    }

    @Test func supportVectors() {
        // The widest street between (1, 1) and (3, 3) is crossed at (2, 2).
        let points: Tensor = [[1, 1], [0, 1], [3, 3], [4, 3]]
        let machine = SupportVectorMachine(points, labels: [-1, -1, 1, 1], cost: 100)
        #expect(machine.supportVectors == [0, 2])
        #expect(machine.score([[2, 2], [1, 1], [3, 3]]).isClose(to: [0, -1, 1], tolerance: 1e-3))
        RandomGenerator.shared = RandomGenerator(seed: 5)
        let circles = MakeData.circles(80)
        let labels = circles.labels.map { $0 == 0 ? -1.0 : 1.0 }
        let round = SupportVectorMachine(circles.inputs, labels: labels, cost: 10, kernel: .gaussian(gamma: 2))
        #expect(round.predict(circles.inputs) == labels)
    }
}
