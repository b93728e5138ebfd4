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
        self.header = header
        let step = (rows.count + Self.limit - 1) / Self.limit
        guard step > 1 else {
            self.rows = rows
            note = ""
            return
        }
        self.rows = stride(from: 0, to: rows.count, by: step).map { rows[$0] }
        note = FigureWords.thinnedTable(every: step, of: rows.count)
    }
}
