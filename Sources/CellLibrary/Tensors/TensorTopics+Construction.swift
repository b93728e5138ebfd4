import Interpreter
import Tensors

extension TensorTopics {
    static let constructionRows: [Builtin] = [
        Builtin(
            "init", "init(_ value: Double)", .function1 { (value: Double) in Tensor(value) },
            "A number as a tensor of rank 0."),
        Builtin(
            "init", "init(_ value: Int)", .function1 { (value: Int) in Tensor(value) },
            "A number as a tensor of rank 0."),
        Builtin("init", "init(_ values: [Double])", .function1 { (values: [Double]) in Tensor(values) }, "A vector."),
        Builtin("init", "init(_ values: [Int])", .function1 { (values: [Int]) in Tensor(values) }, "A vector."),
        Builtin(
            "init", "init(_ rows: [[Double]])", .function1 { (rows: [[Double]]) in Tensor(rows) },
            "A matrix from its rows."),
        Builtin(
            "init", "init(_ rows: [[Int]])", .function1 { (rows: [[Int]]) in Tensor(rows) }, "A matrix from its rows."),
        Builtin(
            "init", "init(_ blocks: [[[Double]]])", .function1 { (blocks: [[[Double]]]) in Tensor(blocks) },
            "A block of three axes from its matrices."),
        Builtin(
            "init", "init(_ parts: [Tensor])", .function1 { (parts: [Tensor]) in Tensor(parts) },
            "Tensors of one shape along a new outermost axis."),
        Builtin(
            "init", "init(_ elements: [Double], shape: Shape)",
            .function2 { (elements: [Double], shape: Shape) in Tensor(elements, shape: shape) },
            "Elements in row-major order under a given shape; their number must fit."),
        Builtin(
            "zeros", "static func zeros(_ shape: Shape) -> Tensor",
            .function1 { (shape: Shape) in Tensor.zeros(shape) }, "A tensor of zeros."),
        Builtin(
            "ones", "static func ones(_ shape: Shape) -> Tensor", .function1 { (shape: Shape) in Tensor.ones(shape) },
            "A tensor of ones."),
        Builtin(
            "full", "static func full(_ shape: Shape, _ value: Double) -> Tensor",
            .function2 { (shape: Shape, value: Double) in Tensor.full(shape, value) },
            "A tensor with every element the same."),
        Builtin(
            "zeros", "static func zeros(_ extents: Int...) -> Tensor",
            .function1 { (extents: [Int]) in Tensor.zeros(Shape(extents)) }, "A tensor of zeros."),
        Builtin(
            "ones", "static func ones(_ extents: Int...) -> Tensor",
            .function1 { (extents: [Int]) in Tensor.ones(Shape(extents)) }, "A tensor of ones."),
        Builtin(
            "zeros", "static func zeros(like other: Tensor) -> Tensor",
            .function1 { (other: Tensor) in Tensor.zeros(like: other) }, "Zeros in the shape of another tensor."),
        Builtin(
            "ones", "static func ones(like other: Tensor) -> Tensor",
            .function1 { (other: Tensor) in Tensor.ones(like: other) }, "Ones in the shape of another tensor."),
        Builtin(
            "identity", "static func identity(_ size: Int) -> Tensor",
            .function1 { (size: Int) in Tensor.identity(size) }, "Ones on the diagonal, zeros elsewhere."),
        Builtin(
            "arange", "static func arange(_ count: Int) -> Tensor", .function1 { (count: Int) in Tensor.arange(count) },
            "0, 1, … `count` − 1."),
        Builtin(
            "arange", "static func arange(_ start: Double, _ end: Double, step: Double = 1) -> Tensor",
            .function3 { (start: Double, end: Double, step: Double) in Tensor.arange(start, end, step: step) },
            "`start`, `start` + `step` …, ending before `end`."),
        Builtin(
            "linspace", "static func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor",
            .function3 { (start: Double, end: Double, count: Int) in Tensor.linspace(start, end, count) },
            "`count` numbers at equal distances from `start` to `end`, both included."),
        Builtin(
            "oneHot", "static func oneHot(_ labels: [Int], _ classes: Int) -> Tensor",
            .function2 { (labels: [Int], classes: Int) in Tensor.oneHot(labels, classes) },
            "A row for each label, with 1 in the label's column and 0 elsewhere."),
        Builtin(
            "init", "init(floatLiteral value: Double)", .function1 { (value: Double) in Tensor(floatLiteral: value) },
            ""),
        Builtin(
            "init", "init(integerLiteral value: Int)", .function1 { (value: Int) in Tensor(integerLiteral: value) }, ""),
        Builtin(
            "init", "init(arrayLiteral elements: Tensor...)",
            .function1 { (elements: [Tensor]) in Tensor(literal: elements) }, ""),
        Builtin(
            "shape", "var shape: Shape { get }", .function1 { (base: Tensor) in base.shape }, "The extents of its axes."
        ),
        Builtin(
            "empty", "static var empty: Tensor { get }", .function0 { Tensor.empty },
            "A tensor without elements: what a failed operation returns."),
        Builtin("rank", "var rank: Int { get }", .function1 { (base: Tensor) in base.rank }, "The number of axes."),
        Builtin(
            "count", "var count: Int { get }", .function1 { (base: Tensor) in base.count }, "The number of elements."),
        Builtin(
            "elements", "var elements: [Double] { get }", .function1 { (base: Tensor) in base.elements },
            "All elements in row-major order."),
        Builtin(
            "scalar", "var scalar: Double { get }", .function1 { (base: Tensor) in base.scalar },
            "The one element of a tensor that has one; a fault otherwise."),
        Builtin(
            "detached", "var detached: Tensor { get }", .function1 { (base: Tensor) in base.detached },
            "The values without the record of how they were computed: gradients do not flow through it."),
        Builtin(
            "description", "var description: String { get }", .function1 { (base: Tensor) in base.description },
            "As `print` writes it."),
        Builtin(
            "text", "func text(digits: Int) -> String",
            .function2 { (base: Tensor, digits: Int) in base.text(digits: digits) },
            "The tensor as text with so many significant digits."),
    ]
}
