import Diagnostics

public struct Table: Sendable {
    public enum Alignment: Sendable, Equatable {
        case none, left, center, right
    }

    public var alignments: [Alignment]
    /// As many cells as alignments; so has each row.
    public var head: [TableCell]
    public var rows: [[TableCell]]
    public var range: SourceRange

    public init(alignments: [Alignment], head: [TableCell], rows: [[TableCell]], range: SourceRange) {
        self.alignments = alignments
        self.head = head
        self.rows = rows
        self.range = range
    }
}
