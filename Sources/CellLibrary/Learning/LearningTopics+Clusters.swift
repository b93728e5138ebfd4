import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let kMeansStepRows: [Builtin] = [
        Builtin(
            "centres", "var centres: Tensor { get }", .function1 { (base: KMeans.Step) in base.centres },
            "One centre in each row."),
        Builtin(
            "assignments", "var assignments: [Int] { get }", .function1 { (base: KMeans.Step) in base.assignments },
            "The number of each point's nearest centre."),
        Builtin(
            "inertia", "var inertia: Double { get }", .function1 { (base: KMeans.Step) in base.inertia },
            "Σ of the squared distances to the nearest centre."),
    ]

    static let kMeansRows: [Builtin] = [
        Builtin(
            "steps", "var steps: [Step] { get }", .function1 { (base: KMeans) in base.steps },
            "The sweeps in order; the first has the starting centres."),
        Builtin(
            "centres", "var centres: Tensor { get }", .function1 { (base: KMeans) in base.centres },
            "The centres after the last sweep, one in each row."),
        Builtin(
            "assignments", "var assignments: [Int] { get }", .function1 { (base: KMeans) in base.assignments },
            "The number of each point's cluster after the last sweep."),
        Builtin(
            "init", "init(_ points: Tensor, centres start: Tensor, iterations: Int = 100)",
            .function3 { (points: Tensor, start: Tensor, iterations: Int) in
                KMeans(points, centres: start, iterations: iterations)
            }, "Starts from the given centres; ends when no point changes its cluster."),
        Builtin(
            "init", "init(_ points: Tensor, clusters: Int, iterations: Int = 100)",
            .function3 { (points: Tensor, clusters: Int, iterations: Int) in
                KMeans(points, clusters: clusters, iterations: iterations)
            }, "Starts from centres drawn far apart from the points: Arthur and Vassilvitskii's k-means++."),
    ]

    static let pcaRows: [Builtin] = [
        Builtin("mean", "var mean: Tensor { get }", .function1 { (base: PCA) in base.mean }, "The mean of the points."),
        Builtin(
            "components", "var components: Tensor { get }", .function1 { (base: PCA) in base.components },
            "One direction in each row, most important first; its largest element is positive."),
        Builtin(
            "variances", "var variances: Tensor { get }", .function1 { (base: PCA) in base.variances },
            "The variance along each direction."),
        Builtin(
            "init", "init(_ points: Tensor, components count: Int? = nil)",
            .function2 { (points: Tensor, count: Int?) in PCA(points, components: count) },
            "Finds the directions of [points, features]; `components` limits how many are kept."),
        Builtin(
            "transform", "func transform(_ points: Tensor) -> Tensor",
            .function2 { (base: PCA, points: Tensor) in base.transform(points) }, "The points in the new coordinates."),
        Builtin(
            "reconstruct", "func reconstruct(_ coordinates: Tensor) -> Tensor",
            .function2 { (base: PCA, coordinates: Tensor) in base.reconstruct(coordinates) },
            "The points that coordinates stand for."),
    ]

    static let kernelRows: [Builtin] = [
        Builtin("linear", "static var linear: Kernel { get }", .function0 { Kernel.linear }, "x · y."),
        Builtin(
            "polynomial", "static func polynomial(degree: Int, offset: Double) -> Kernel",
            .function2 { (a: Int, b: Double) in Kernel.polynomial(degree: a, offset: b) }, "(x · y + offset)^degree."),
        Builtin(
            "gaussian", "static func gaussian(gamma: Double) -> Kernel",
            .function1 { (a: Double) in Kernel.gaussian(gamma: a) }, "exp(−γ |x − y|²)."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ left: Tensor, _ right: Tensor) -> Tensor",
            .function3 { (base: Kernel, left: Tensor, right: Tensor) in base(left, right) },
            "Of every row of one matrix with every row of another."),
    ]

    static let supportVectorMachineRows: [Builtin] = [
        Builtin(
            "multipliers", "var multipliers: [Double] { get }",
            .function1 { (base: SupportVectorMachine) in base.multipliers },
            "α of each training point; only those of support vectors are not 0."),
        Builtin(
            "kernel", "var kernel: Kernel { get }", .function1 { (base: SupportVectorMachine) in base.kernel },
            "The kernel it was trained with."),
        Builtin(
            "init",
            "init(_ points: Tensor, labels: [Double], cost: Double = 1, kernel: Kernel = .linear, tolerance: Double = 1e-4, iterations: Int = 10_000)",
            .function6 {
                (points: Tensor, labels: [Double], cost: Double, kernel: Kernel, tolerance: Double, iterations: Int) in
                SupportVectorMachine(
                    points, labels: labels, cost: cost, kernel: kernel, tolerance: tolerance, iterations: iterations)
            }, "Trains on [points, features] with labels −1 and 1; `cost` bounds what one point may pull."),
        Builtin(
            "supportVectors", "var supportVectors: [Int] { get }",
            .function1 { (base: SupportVectorMachine) in base.supportVectors },
            "The points that touch or cross the margin."),
        Builtin(
            "score", "func score(_ inputs: Tensor) -> Tensor",
            .function2 { (base: SupportVectorMachine, inputs: Tensor) in base.score(inputs) },
            "The signed distance from the boundary, in units of the margin."),
        Builtin(
            "predict", "func predict(_ inputs: Tensor) -> [Double]",
            .function2 { (base: SupportVectorMachine, inputs: Tensor) in base.predict(inputs) },
            "The label of each row, −1 or 1."),
        Builtin(
            "bias", "var bias: Double { get }", .function1 { (base: SupportVectorMachine) in base.bias },
            "b of Σ α y K(x, ·) + b."),
    ]
}
