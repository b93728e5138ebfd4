/// Formulas in rows and columns: a matrix, cases, aligned lines.
public struct FormulaTable: Equatable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// A matrix in brackets, which may be invisible.
        case matrix(MatrixBrackets)
        case smallMatrix
        /// Alternatives behind one brace; `display` for full-size formulas.
        case cases(display: Bool)
        /// Alternatives before one brace at the right.
        case rightCases(display: Bool)
        /// Lines whose columns are right and left aligned in turn.
        case aligned
        /// Lines that are centred each.
        case gathered
        /// Columns and rules as stated.
        case array
        /// Lines of a limit, set as scripts.
        case substack
    }

    public enum MatrixBrackets: Hashable, Sendable, CaseIterable {
        case none, parentheses, brackets, braces, bars, doubleBars
    }

    public enum Alignment: Hashable, Sendable, CaseIterable {
        case left, centre, right
    }

    public var kind: Kind
    public var rows: [[Formula]]
    /// Of the columns of an array or matrix; missing ones are centred. Empty for other kinds.
    public var alignments: [Alignment]
    /// The columns with a rule before them; one at the number of columns stands at the end.
    public var columnRules: [Int]
    /// The rows with a rule above them; one at the number of rows stands below the last.
    public var rowRules: [Int]

    public init(
        _ kind: Kind, _ rows: [[Formula]], alignments: [Alignment] = [], columnRules: [Int] = [],
        rowRules: [Int] = []
    ) {
        self.kind = kind
        self.rows = rows
        self.alignments = alignments
        self.columnRules = columnRules
        self.rowRules = rowRules
    }
}
