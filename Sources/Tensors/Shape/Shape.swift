/// The extents of a tensor's axes, outermost first; at most eight axes, and no more elements than memory can address.
public struct Shape: Equatable, Hashable, Sendable {
    public static let maximumRank = 8
    public static let maximumCount = Int(Int32.max)

    /// Extents of the axes; unused places hold 1, so that equality and counting need no loop over the rank.
    var extents: AxisNumbers
    private var ownRank: Int32
    private var ownCount: Int32

    public var rank: Int { Int(ownRank) }
    /// The number of elements: the product of the extents.
    public var count: Int { Int(ownCount) }

    /// The shape of a single number: no axes, one element.
    public static let scalar = Shape()
    /// The shape of what a failed operation returns: one axis without elements.
    public static let empty = Shape(0)

    public init() {
        extents = AxisNumbers(repeating: 1)
        ownRank = 0
        ownCount = 1
    }

    /// A shape of one axis; its extent must not be negative.
    init(_ extent: Int) {
        self.init()
        append(extent)
    }

    /// A shape of two axes; the extents must not be negative.
    init(_ rows: Int, _ columns: Int) {
        self.init()
        append(rows)
        append(columns)
    }

    /// A shape from extents as a user gives them: a bad one is a fault, and the shape is then `empty`.
    public init(_ dimensions: [Int]) {
        self.init(dimensions, operation: "shape")
    }

    init(_ dimensions: [Int], operation: String) {
        self.init()
        guard dimensions.count <= Shape.maximumRank else {
            FaultSlot.record(TensorFault(operation, [], .rankTooLarge(dimensions.count)))
            self = .empty
            return
        }
        for dimension in dimensions where !appendIfPossible(dimension) {
            let reason: TensorFault.Reason = dimension < 0 ? .negativeExtent(dimension) : .tooLarge(dimensions)
            FaultSlot.record(TensorFault(operation, [], reason))
            self = .empty
            return
        }
    }

    /// The extent of one axis, which must exist.
    public subscript(axis: Int) -> Int {
        precondition(axis >= 0 && axis < rank, "axis out of range")
        return Int(extents[axis])
    }

    /// The extent of an axis that a user names: a bad one is a fault.
    public func extent(of axis: Int) -> Int {
        guard axis >= 0, axis < rank else {
            FaultSlot.record(TensorFault("shape", [self], .axisOutOfRange(axis, rank: rank)))
            return 0
        }
        return self[axis]
    }

    public var dimensions: [Int] { (0..<rank).map { Int(extents[$0]) } }
    public var isEmpty: Bool { count == 0 }

    /// The extent of an axis counted from the last one, 1 beyond the first: what broadcasting compares.
    func fromEnd(_ place: Int) -> Int { place < rank ? Int(extents[rank - 1 - place]) : 1 }

    /// Adds an innermost axis, which must fit.
    mutating func append(_ extent: Int) {
        let fits = appendIfPossible(extent)
        precondition(fits, "shape out of range")
    }

    /// Adds an innermost axis unless it is negative, one too many, or makes the tensor too large.
    mutating func appendIfPossible(_ extent: Int) -> Bool {
        guard extent >= 0, extent <= Int(Int32.max), rank < Shape.maximumRank else { return false }
        let product = count.multipliedReportingOverflow(by: extent)
        guard !product.overflow, product.partialValue <= Shape.maximumCount else { return false }
        extents[rank] = Int32(truncatingIfNeeded: extent)
        ownRank += 1
        ownCount = Int32(truncatingIfNeeded: product.partialValue)
        return true
    }

    /// The shape with some axes dropped and the rest kept in order.
    func dropping(_ isDropped: (Int) -> Bool) -> Shape {
        var result = Shape()
        for axis in 0..<rank where !isDropped(axis) { result.append(self[axis]) }
        return result
    }

    /// The shape with one axis given another extent; nil when it becomes too large.
    func replacing(axis: Int, with extent: Int) -> Shape? {
        var result = Shape()
        for place in 0..<rank where !result.appendIfPossible(place == axis ? extent : self[place]) { return nil }
        return result
    }

    /// How many elements lie between neighbours along an axis in row-major order.
    func stride(_ axis: Int) -> Int {
        var result = 1
        var inner = axis + 1
        while inner < rank {
            result *= Int(extents[inner])
            inner += 1
        }
        return result
    }
}

extension Shape: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Int...) { self.init(elements) }
}

extension Shape: CustomStringConvertible {
    /// As mathematics writes it: `(3, 4)`, `(5,)` for one axis, `()` for a number.
    public var description: String {
        var text = "("
        for axis in 0..<rank {
            if axis > 0 { text += ", " }
            text += String(self[axis])
        }
        return text + (rank == 1 ? ",)" : ")")
    }
}
