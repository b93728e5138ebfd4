extension Tensor {
    /// A number as a tensor of rank 0.
    public init(_ value: Double) {
        self = Tensor.make(.scalar, by: "tensor") { $0[0] = value }
    }

    public init(_ value: Int) { self.init(Double(value)) }

    /// A vector.
    public init(_ values: [Double]) {
        self = Tensor.make(Shape(values.count), by: "tensor") { out in
            for (place, value) in values.enumerated() { out[place] = value }
        }
    }

    public init(_ values: [Int]) { self.init(values.map { Double($0) }) }

    /// A matrix from its rows.
    public init(_ rows: [[Double]]) { self = Tensor.nested(rows.map { Tensor($0) }) }

    public init(_ rows: [[Int]]) { self = Tensor.nested(rows.map { Tensor($0) }) }

    /// A block of three axes from its matrices.
    public init(_ blocks: [[[Double]]]) { self = Tensor.nested(blocks.map { Tensor($0) }) }

    /// Tensors of one shape along a new outermost axis.
    public init(_ parts: [Tensor]) { self = Tensor.stack(parts) }

    /// Elements in row-major order under a given shape; their number must fit.
    public init(_ elements: [Double], shape: Shape) {
        guard elements.count == shape.count else {
            let reason = TensorFault.Reason.countDiffers(expected: shape.count, got: elements.count)
            self = Tensor.failure("tensor", [shape], reason)
            return
        }
        self = Tensor.make(shape, by: "tensor") { out in
            for (place, value) in elements.enumerated() { out[place] = value }
        }
    }

    public static func zeros(_ shape: Shape) -> Tensor { full(shape, 0) }

    public static func ones(_ shape: Shape) -> Tensor { full(shape, 1) }

    /// A tensor with every element the same.
    public static func full(_ shape: Shape, _ value: Double) -> Tensor {
        make(shape, by: "full") { $0.update(repeating: value, count: shape.count) }
    }

    public static func zeros(_ extents: Int...) -> Tensor { zeros(Shape(extents)) }

    public static func ones(_ extents: Int...) -> Tensor { ones(Shape(extents)) }

    public static func zeros(like other: Tensor) -> Tensor { zeros(other.shape) }

    public static func ones(like other: Tensor) -> Tensor { ones(other.shape) }

    /// Ones on the diagonal, zeros elsewhere.
    public static func identity(_ size: Int) -> Tensor {
        let shape = Shape([size, size], operation: "identity")
        return make(shape, by: "identity") { out in
            out.update(repeating: 0, count: shape.count)
            for place in 0..<shape[0] { out[place * shape[0] + place] = 1 }
        }
    }

    /// 0, 1, … `count` − 1.
    public static func arange(_ count: Int) -> Tensor { arange(0, Double(Swift.max(0, count))) }

    /// `start`, `start` + `step` …, ending before `end`.
    public static func arange(_ start: Double, _ end: Double, step: Double = 1) -> Tensor {
        let steps = ((end - start) / step).rounded(.up)
        guard step != 0, steps.isFinite, steps <= Double(Shape.maximumCount) else {
            return failure("arange", [], .custom("from \(start) to \(end) by \(step) has no end"))
        }
        let count = Int(Swift.max(0, steps))
        return make(Shape(count), by: "arange") { out in
            for place in 0..<count { out[place] = start + Double(place) * step }
        }
    }

    /// `count` numbers at equal distances from `start` to `end`, both included.
    public static func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor {
        let shape = Shape([count], operation: "linspace")
        return make(shape, by: "linspace") { out in
            let step = (end - start) / Double(Swift.max(1, count - 1))
            for place in 0..<count { out[place] = start + Double(place) * step }
            if count > 1 { out[count - 1] = end }
        }
    }

    /// A row for each label, with 1 in the label's column and 0 elsewhere.
    public static func oneHot(_ labels: [Int], _ classes: Int) -> Tensor {
        let shape = Shape([labels.count, classes], operation: "oneHot")
        if let wrong = labels.first(where: { $0 < 0 || $0 >= classes }) {
            return failure("oneHot", [], .indexOutOfRange(wrong, axis: 1, extent: classes))
        }
        return make(shape, by: "oneHot") { out in
            out.update(repeating: 0, count: shape.count)
            for (row, label) in labels.enumerated() { out[row * classes + label] = 1 }
        }
    }

    /// Rows that must have one shape, named as a literal in the message when they do not.
    private static func nested(_ parts: [Tensor]) -> Tensor {
        guard let first = parts.first else { return .empty }
        if let other = parts.first(where: { $0.shape != first.shape }) {
            return failure("tensor", [first.shape, other.shape], .custom("the rows have different lengths"))
        }
        return stack(parts)
    }
}

extension Tensor: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    public init(floatLiteral value: Double) { self.init(value) }

    public init(integerLiteral value: Int) { self.init(Double(value)) }

    public init(arrayLiteral elements: Tensor...) { self = Tensor.nested(elements) }

    /// The elements of a literal whose number is known only while the program runs.
    public init(literal elements: [Tensor]) { self = Tensor.nested(elements) }
}
