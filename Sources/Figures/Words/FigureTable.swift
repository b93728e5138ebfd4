/// The data of a figure as a table, for those who read numbers better than pictures.
public struct FigureTable: Sendable, Equatable {
    /// More rows than this are thinned.
    public static let limit = 200

    public var header: [String]
    public var rows: [[String]]
    /// What was left out; empty when nothing was.
    public var note: String

    /// Keeps every n-th row where there are too many, and says so.
    public init(header: [String], rows: [[String]]) {
        self.init(header: header, count: rows.count) { rows[$0] }
    }

    /// Writes only the rows that are kept.
    init(header: [String], count: Int, row: (Int) -> [String]) {
        self.header = header
        let step = max(1, (count + Self.limit - 1) / Self.limit)
        rows = stride(from: 0, to: count, by: step).map(row)
        note = step > 1 ? FigureWords.thinnedTable(every: step, of: count) : ""
    }
}
