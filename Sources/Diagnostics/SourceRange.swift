/// A half-open run of source text, in the space of one `SourceMap`.
public struct SourceRange: Hashable, Sendable {
    public var lower: SourcePosition
    public var upper: SourcePosition

    public init(_ lower: SourcePosition, _ upper: SourcePosition) {
        precondition(lower <= upper, "a source range runs forward")
        self.lower = lower
        self.upper = upper
    }

    /// The empty range at `position`, for what is missing there.
    public init(at position: SourcePosition) {
        self.init(position, position)
    }

    /// The smallest range that holds both.
    public func union(_ other: SourceRange) -> SourceRange {
        SourceRange(min(lower, other.lower), max(upper, other.upper))
    }

    public var length: Int { Int(upper.offset - lower.offset) }
}
