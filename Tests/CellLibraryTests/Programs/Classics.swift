import Learning
import Tensors

func classics() {
    // begin
    let data = MakeData.blobs(12)
    let clusters = KMeans(data.inputs, clusters: 3)
    print(clusters.steps.map { $0.inertia }, clusters.assignments, clusters.centres)
    print(KMeans([[0, 0], [1, 0], [9, 9]], centres: [[0, 0], [5, 5]]), clusters.steps[0])
    let main = PCA(data.inputs, components: 1)
    print(main.mean, main.components, main.variances, main.transform(data.inputs).shape)
    print(main.reconstruct([[1], [2]]), main)
    let sides = data.labels.map { $0 == 0 ? 1.0 : -1.0 }
    for kernel in [Kernel.linear, .gaussian(gamma: 0.5), .polynomial(degree: 2, offset: 1)] {
        let machine = SupportVectorMachine(data.inputs, labels: sides, cost: 10, kernel: kernel)
        print(machine, machine.bias, machine.supportVectors, machine.multipliers, machine.kernel)
        print(machine.predict(data.inputs), machine.score([[0, 0]]), kernel([[1, 2]], [[3, 4]]))
    }
    let tree = DecisionTree(data.inputs, labels: data.labels, maximumDepth: 2, impurity: .entropy)
    print(tree)
    print(tree.depth, tree.predict(data.inputs), tree.nodes.count)
    for node in tree.nodes {
        print(node, node.counts, node.impurity, node.label, node.question?.feature ?? -1)
        print(node.question?.threshold ?? 0.0)
    }
    print(Impurity.gini([1, 1]), Impurity.entropy([1, 3]), Impurity.gini == .entropy, Impurity.gini)
    // end
}
