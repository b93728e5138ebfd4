import Diagnostics

/// `` `{swift} expression` ``: its value stands in the prose.
public struct InlineValue: Sendable {
    public var expression: SourceFragment
    /// It runs after this many of the lecture's cells.
    public var cellsBefore: Int
    public var range: SourceRange

    public init(expression: SourceFragment, cellsBefore: Int, range: SourceRange) {
        self.expression = expression
        self.cellsBefore = cellsBefore
        self.range = range
    }
}
