/// Why an operation of the numeric engine could not go on: the operation, the shapes it was given, and the reason.
public struct TensorFault: Error, Equatable, Sendable {
    public let operation: String
    public let shapes: [Shape]
    public let reason: Reason

    public init(_ operation: String, _ shapes: [Shape] = [], _ reason: Reason) {
        self.operation = operation
        self.shapes = shapes
        self.reason = reason
    }

    /// The facts of a failure; their wordings stand in `TensorMessages`.
    public enum Reason: Equatable, Sendable {
        case axisOutOfRange(Int, rank: Int)
        case axisRepeated(Int)
        case badSubscripts(String)
        case cannotBroadcast
        case cannotReshape(to: [Int])
        case cellsDiffer(axis: Int)
        case comparesElements
        case countDiffers(expected: Int, got: Int)
        case custom(String)
        case emptyInput
        case indexOutOfRange(Int, axis: Int, extent: Int)
        case innerDimensionsDiffer(Int, Int)
        case negativeExtent(Int)
        case noSuchClass(Int, Int)
        case notANumber
        case notAWholeNumber(Double)
        case notPositiveDefinite
        case notScalar
        case notScalarResult
        case notSquare
        case notSymmetric
        case outOfMemory
        /// More work than the program that runs may still do.
        case outOfWork
        case rankExpected(Int)
        case rankAtLeast(Int)
        case rankTooLarge(Int)
        case readsRow
        case shapesDiffer
        case singular
        /// A closure that an operation called has faulted; that fault is told instead.
        case stopped
        case tooLarge([Int])
        case tooManyIndices(Int)
        case valueMustBePositive(String, Int)
        case windowTooLarge(axis: Int)
        case wrongGradientShape(Shape)
        case didNotConverge
    }

    /// What went wrong, in words: `matmul: (3, 4) and (5, 2): inner dimensions 4 and 5 differ`.
    public var message: String { TensorMessages.text(of: self) }
}
