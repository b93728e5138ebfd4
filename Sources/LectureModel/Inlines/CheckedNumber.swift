import Diagnostics

/// `0.0100<!-- = dE_dw11 -->`: a number of the prose and the expression it must agree with, or `<!-- given -->`.
public struct CheckedNumber: Sendable {
    /// The digits as written; they decide the rounding.
    public var digits: String
    public var digitsRange: SourceRange
    /// Nil for a number that is marked as given.
    public var expression: SourceFragment?
    /// It is checked after this many of the lecture's cells.
    public var cellsBefore: Int
    /// Digits and comment.
    public var range: SourceRange

    public init(
        digits: String, digitsRange: SourceRange, expression: SourceFragment?, cellsBefore: Int, range: SourceRange
    ) {
        self.digits = digits
        self.digitsRange = digitsRange
        self.expression = expression
        self.cellsBefore = cellsBefore
        self.range = range
    }
}
