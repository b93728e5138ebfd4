import Interpreter
import Tensors

extension TensorTopics {
    static let orthogonalFactorsRows: [Builtin] = [
        Builtin(
            "q", "var q: Tensor { get }", .function1 { (base: OrthogonalFactors) in base.q },
            "Q, whose columns are orthonormal."),
        Builtin(
            "r", "var r: Tensor { get }", .function1 { (base: OrthogonalFactors) in base.r }, "R, upper triangular."),
    ]

    static let eigensystemRows: [Builtin] = [
        Builtin(
            "values", "var values: Tensor { get }", .function1 { (base: Eigensystem) in base.values },
            "The values in order."),
        Builtin(
            "vectors", "var vectors: Tensor { get }", .function1 { (base: Eigensystem) in base.vectors },
            "The vectors as columns."),
    ]

    static let singularFactorsRows: [Builtin] = [
        Builtin(
            "u", "var u: Tensor { get }", .function1 { (base: SingularFactors) in base.u },
            "The left vectors as columns."),
        Builtin(
            "values", "var values: Tensor { get }", .function1 { (base: SingularFactors) in base.values },
            "The values in order."),
        Builtin(
            "v", "var v: Tensor { get }", .function1 { (base: SingularFactors) in base.v },
            "The right vectors as columns."),
    ]

    static let shapeRows: [Builtin] = [
        Builtin("rank", "var rank: Int { get }", .function1 { (base: Shape) in base.rank }, "The number of axes."),
        Builtin(
            "count", "var count: Int { get }", .function1 { (base: Shape) in base.count },
            "The number of elements: the product of the extents."),
        Builtin(
            "init", "init(_ dimensions: [Int])", .function1 { (dimensions: [Int]) in Shape(dimensions) },
            "A shape from extents as a user gives them: a bad one is a fault, and the shape is then `empty`."),
        Builtin(
            "dimensions", "var dimensions: [Int] { get }", .function1 { (base: Shape) in base.dimensions },
            "The extents as a list."),
        Builtin(
            "isEmpty", "var isEmpty: Bool { get }", .function1 { (base: Shape) in base.isEmpty },
            "Whether there are no elements."),
        Builtin("init", "init(arrayLiteral elements: Int...)", .function1 { (elements: [Int]) in Shape(elements) }, ""),
        Builtin(
            "description", "var description: String { get }", .function1 { (base: Shape) in base.description },
            "As mathematics writes it: `(3, 4)`, `(5,)` for one axis, `()` for a number."),
        Builtin(
            "broadcast", "func broadcast(with other: Shape) -> Shape?",
            .function2 { (base: Shape, other: Shape) in base.broadcast(with: other) },
            "The shape both broadcast to, by NumPy's rule: axes are matched from the last, and an extent of 1 stretches."
        ),
        Builtin(
            "broadcasts", "func broadcasts(to other: Shape) -> Bool",
            .function2 { (base: Shape, other: Shape) in base.broadcasts(to: other) },
            "Whether a tensor of this shape stretches to the other without the other changing."),
        Builtin(
            "scalar", "static var scalar: Shape { get }", .function0 { Shape.scalar },
            "The shape of a single number: no axes, one element."),
        Builtin(
            "subscript", "subscript(axis: Int) -> Int { get }",
            .function2 { (base: Shape, axis: Int) in base.extent(of: axis) }, "The extent of one axis."),
        Builtin(
            "==", "static func == (left: Shape, right: Shape) -> Bool",
            .function2 { (left: Shape, right: Shape) in left == right }, "Whether two shapes are the same."),
    ]

    static let axisRows: [Builtin] = [
        Builtin(
            "index", "static func index(_ position: Int) -> Axis", .function1 { (a: Int) in Axis.index(a) },
            "One position, which drops the axis."),
        Builtin(
            "slice", "static func slice(lower: Int, upper: Int?, step: Int) -> Axis",
            .function3 { (a: Int, b: Int?, c: Int) in Axis.slice(lower: a, upper: b, step: c) },
            "From `lower` up to `upper` (nil: to the end), every `step`-th."),
        Builtin("new", "static var new: Axis { get }", .function0 { Axis.new }, "A new axis of extent 1."),
        Builtin(
            "every", "static func every(_ step: Int, from lower: Int = 0, to upper: Int? = nil) -> Axis",
            .function3 { (step: Int, lower: Int, upper: Int?) in Axis.every(step, from: lower, to: upper) },
            "A run of positions taken every `step`-th."),
        Builtin(
            "axis", "var axis: Axis { get }", .function1 { (base: Axis) in base.axis }, "The positions it selects."),
        Builtin("all", "static var all: Axis { get }", .function0 { Axis.all }, "Every position of an axis."),
    ]

    static let paddingRows: [Builtin] = [
        Builtin(
            "valid", "static var valid: Padding { get }", .function0 { Padding.valid },
            "Nothing: the window stays inside."),
        Builtin(
            "same", "static var same: Padding { get }", .function0 { Padding.same },
            "So much that with stride 1 the result has the input's extents."),
        Builtin(
            "full", "static var full: Padding { get }", .function0 { Padding.full },
            "So much that every overlap counts, of one element too."),
        Builtin(
            "exactly", "static func exactly(_ zeros: Int) -> Padding", .function1 { (a: Int) in Padding.exactly(a) },
            "So many zeros on each side of each axis."),
        Builtin(
            "==", "static func == (left: Padding, right: Padding) -> Bool",
            .function2 { (left: Padding, right: Padding) in left == right }, "Whether two paddings are the same."),
    ]

    static let gradientCheckRows: [Builtin] = [
        Builtin(
            "gradient", "var gradient: Tensor { get }", .function1 { (base: GradientCheck) in base.gradient },
            "The gradient by the chain rule."),
        Builtin(
            "differences", "var differences: Tensor { get }", .function1 { (base: GradientCheck) in base.differences },
            "The central differences."),
        Builtin(
            "error", "var error: Double { get }", .function1 { (base: GradientCheck) in base.error },
            "The largest |gradient − difference| / max(1, |difference|)."),
        Builtin(
            "holds", "func holds(tolerance: Double = 1e-6) -> Bool",
            .function2 { (base: GradientCheck, tolerance: Double) in base.holds(tolerance: tolerance) },
            "Whether the two differ by no more than a tolerance."),
    ]

    static let generatorRows: [Builtin] = [
        Builtin(
            "init", "init(seed: Int64)", .function1 { (seed: Int64) in RandomGenerator(seed: seed) },
            "Starts from a seed."),
        Builtin(
            "==", "static func == (left: RandomGenerator, right: RandomGenerator) -> Bool",
            .function2 { (left: RandomGenerator, right: RandomGenerator) in left == right },
            "Whether two will give the same numbers."),
        Builtin(
            "next", "mutating func next() -> UInt64",
            .mutatingFunction0 { (base: inout RandomGenerator) in base.next() }, "64 random bits."),
        Builtin(
            "nextUniform", "mutating func nextUniform() -> Double",
            .mutatingFunction0 { (base: inout RandomGenerator) in base.nextUniform() },
            "A number from 0 up to 1, of 53 random bits."),
        Builtin(
            "nextNormal", "mutating func nextNormal() -> Double",
            .mutatingFunction0 { (base: inout RandomGenerator) in base.nextNormal() },
            "A number of the normal distribution, by Box and Muller's method: two uniform numbers give one."),
        Builtin(
            "nextBelow", "mutating func nextBelow(_ bound: Int) -> Int",
            .mutatingFunction1 { (base: inout RandomGenerator, bound: Int) in base.nextBelow(bound) },
            "A whole number from 0 up to a bound, each equally likely."),
        Builtin(
            "nextPermutation", "mutating func nextPermutation(_ count: Int) -> [Int]",
            .mutatingFunction1 { (base: inout RandomGenerator, count: Int) in base.nextPermutation(count) },
            "The numbers 0 up to a count in random order."),
        Builtin(
            "shared", "static var shared: RandomGenerator { get }", .function0 { RandomGenerator.shared },
            "The generator that operations use when none is named; the lecture's seed starts it."),
    ]
}
