/// The wordings of the numeric engine's faults, sorted by reason.
enum TensorMessages {
    static func text(of fault: TensorFault) -> String {
        var text = fault.operation + ": "
        for (place, shape) in fault.shapes.enumerated() {
            if place > 0 { text += place == fault.shapes.count - 1 ? " and " : ", " }
            text += shape.description
        }
        if !fault.shapes.isEmpty { text += ": " }
        return text + reason(fault.reason, fault.shapes)
    }

    private static func reason(_ reason: TensorFault.Reason, _ shapes: [Shape]) -> String {
        switch reason {
        case .axisOutOfRange(let axis, let rank): "axis \(axis) is out of range for rank \(rank)"
        case .axisRepeated(let axis): "axis \(axis) is named twice"
        case .badSubscripts(let text): "\"\(text)\" does not describe these operands"
        case .cannotBroadcast: "the shapes cannot be broadcast together"
        case .cannotReshape(let dimensions): "cannot be reshaped to \(list(dimensions))"
        case .cellsDiffer(let axis): "the extents differ on axis \(axis)"
        case .comparesElements: "single numbers are needed; with a dot before it the operator compares each element"
        case .countDiffers(let expected, let got):
            "\(expected) \(expected == 1 ? "value" : "values") expected, got \(got)"
        case .custom(let text): text
        case .didNotConverge: "the iteration did not converge"
        case .emptyInput: "there are no elements"
        case .indexOutOfRange(let index, let axis, let extent):
            "index \(index) is out of range 0..<\(extent) on axis \(axis)"
        case .innerDimensionsDiffer(let left, let right): "inner dimensions \(left) and \(right) differ"
        case .negativeExtent(let extent): "an extent cannot be negative (\(extent))"
        case .noSuchClass(let label, let count): "there is no class \(label) among \(count), counted from 0"
        case .notANumber: "a value is not a number"
        case .notAWholeNumber(let value): "\(NumberText.plain(value)) is not a whole number"
        case .notPositiveDefinite: "the matrix is not positive definite"
        case .notScalar: "a single number is needed"
        case .notScalarResult: "the function has to give a single number, as sum() or mean() do"
        case .notSquare: "the matrix is not square"
        case .notSymmetric: "the matrix is not symmetric"
        case .outOfMemory: "not enough memory for the result"
        case .outOfWork: "more work than is allowed"
        case .rankAtLeast(let rank): "at least \(rank) \(rank == 1 ? "axis is" : "axes are") needed"
        case .rankExpected(let rank): "a tensor of rank \(rank) is needed"
        case .rankTooLarge(let rank): "rank \(rank) is more than \(Shape.maximumRank)"
        case .readsRow: "one index gives a row, not a number; write t.row(i), or an index for each axis"
        case .shapesDiffer: "the shapes differ" + reshaping(shapes)
        case .singular: "the matrix is singular"
        case .stopped: "the closure has stopped"
        case .tooLarge(let dimensions): "a tensor of shape \(list(dimensions)) is too large"
        case .tooManyIndices(let count): "\(count) indices are too many"
        case .valueMustBePositive(let name, let value): "\(name) must be positive (\(value))"
        case .windowTooLarge(let axis): "the window is larger than the input on axis \(axis)"
        case .wrongGradientShape(let shape): "the derivative has shape \(shape)"
        }
    }

    /// Where both hold as many elements, what would make them agree.
    private static func reshaping(_ shapes: [Shape]) -> String {
        guard shapes.count == 2, shapes[0] != shapes[1], shapes[0].count == shapes[1].count, shapes[0].rank > 0 else {
            return ""
        }
        return "; reshaped(" + numbers(shapes[0].dimensions) + ") gives the second the first one's shape"
    }

    static func list(_ dimensions: [Int]) -> String {
        "(" + numbers(dimensions) + (dimensions.count == 1 ? ",)" : ")")
    }

    private static func numbers(_ dimensions: [Int]) -> String {
        dimensions.reduce("") { $0.isEmpty ? String($1) : $0 + ", " + String($1) }
    }
}
