import Interpreter
import Tensors

/// Tensors and their gradients as programs see them.
enum TensorTopics {
    static let all = [tensors, gradients, random]

    static let tensors = BuiltinTopic(
        "Tensors",
        types: [
            BuiltinType(
                "Tensor",
                """
                struct Tensor: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, Equatable, \
                CustomStringConvertible
                """,
                .host(0), "A block of numbers of any rank, row by row, with value semantics.",
                members: [
                    Builtin("IntegerLiteralType", "typealias IntegerLiteralType = Int", .declared),
                    Builtin("FloatLiteralType", "typealias FloatLiteralType = Double", .declared),
                    Builtin("ArrayLiteralElement", "typealias ArrayLiteralElement = Tensor", .declared),
                ]),
            BuiltinType(
                "Shape", "struct Shape: ExpressibleByArrayLiteral, Equatable, CustomStringConvertible", .host(0),
                "The extents of a tensor's axes, outermost first.",
                members: [Builtin("ArrayLiteralElement", "typealias ArrayLiteralElement = Int", .declared)]),
            BuiltinType(
                "Axis", "struct Axis: AxisIndex", .host(0),
                "One place of an index list: a position, or a run of positions with a step."),
            BuiltinType(
                "AxisIndex", "protocol AxisIndex", .declared, "What may stand in an index list that selects a tensor.",
                members: [Builtin("axis", "var axis: Axis { get }", .declared)]),
            BuiltinType(
                "Padding", "struct Padding: Equatable", .host(0),
                "How many zeros a sliding window sees around its input."),
            BuiltinType(
                "OrthogonalFactors", "struct OrthogonalFactors", .host(0),
                "Q with orthonormal columns and an upper triangular R, whose product is the matrix."),
            BuiltinType(
                "Eigensystem", "struct Eigensystem", .host(0),
                "Eigenvalues in ascending order, and their vectors as columns."),
            BuiltinType(
                "SingularFactors", "struct SingularFactors", .host(0),
                "U diag(values) Vᵀ is the matrix; the values descend, the vectors are columns."),
        ],
        [
            BuiltinExtension(
                "Tensor",
                constructionRows + arithmeticRows + comparisonRows + functionRows + movementRows + reductionRows
                    + productRows + algebraRows + selectionRows),
            BuiltinExtension("", spellingRows),
            BuiltinExtension("Shape", shapeRows),
            BuiltinExtension("Axis", axisRows),
            BuiltinExtension("Padding", paddingRows),
            BuiltinExtension("OrthogonalFactors", orthogonalFactorsRows),
            BuiltinExtension("Eigensystem", eigensystemRows),
            BuiltinExtension("SingularFactors", singularFactorsRows),
            BuiltinExtension(
                "Int", conformances: "AxisIndex",
                [axisOf(.function1 { (base: Int) in base.axis })]),
            BuiltinExtension(
                "Range", conformances: "AxisIndex", where: "Bound == Int",
                [axisOf(.function1 { (base: Range<Int>) in base.axis })]),
            BuiltinExtension(
                "ClosedRange", conformances: "AxisIndex", where: "Bound == Int",
                [axisOf(.function1 { (base: ClosedRange<Int>) in base.axis })]),
            BuiltinExtension(
                "PartialRangeFrom", conformances: "AxisIndex", where: "Bound == Int",
                [axisReading("return .slice(lower: lowerBound, upper: nil, step: 1)")]),
            BuiltinExtension(
                "PartialRangeUpTo", conformances: "AxisIndex", where: "Bound == Int",
                [axisReading("return .slice(lower: 0, upper: upperBound, step: 1)")]),
            BuiltinExtension(
                "PartialRangeThrough", conformances: "AxisIndex", where: "Bound == Int",
                [axisReading("return .slice(lower: 0, upper: upperBound + 1, step: 1)")]),
        ])

    private static func axisOf(_ body: Builtin.Body) -> Builtin {
        Builtin("axis", "var axis: Axis { get }", body, "The positions it selects.")
    }

    private static func axisReading(_ source: StaticString) -> Builtin {
        Builtin("axis", "var axis: Axis", .source(source), "The positions it selects.")
    }

    static let gradients = BuiltinTopic(
        "Gradients",
        types: [
            BuiltinType(
                "Parameterized", "protocol Parameterized", .declared,
                "Something whose tensors are listed for gradients and optimisers: a model as a value.",
                members: [Builtin("parameters", "var parameters: [Tensor] { get set }", .declared)]),
            BuiltinType(
                "Phase", "enum Phase", .declared,
                "Whether layers that behave differently while learning (dropout, batch norm) are to learn or to serve."),
            BuiltinType(
                "GradientCheck", "struct GradientCheck", .host(0), "How far a gradient lies from central differences."),
        ],
        [
            BuiltinExtension("", gradientRows),
            BuiltinExtension("GradientCheck", gradientCheckRows),
            BuiltinExtension("Phase", phaseRows),
        ])

    static let random = BuiltinTopic(
        "Random numbers",
        types: [
            BuiltinType(
                "RandomGenerator", "struct RandomGenerator: RandomNumberGenerator, Equatable", .host(0),
                "The generator xoshiro256++, started from a seed.")
        ],
        [BuiltinExtension("RandomGenerator", generatorRows), BuiltinExtension("Tensor", randomRows)])
}
