import Diagnostics

/// What one check found.
public struct CheckVerdict: Sendable {
    public var passed: Bool
    /// The author's words; nil where the check has none.
    public var message: String?
    /// What the answer gave and what was expected; nil for hidden checks and those without such a pair.
    public var got: String?
    public var expected: String?
    /// Of the shares of its exercise.
    public var points: Double
    /// The call, in the positions of its cell.
    public var range: SourceRange

    public init(
        passed: Bool, message: String? = nil, got: String? = nil, expected: String? = nil, points: Double = 0,
        range: SourceRange
    ) {
        self.passed = passed
        self.message = message
        self.got = got
        self.expected = expected
        self.points = points
        self.range = range
    }
}
