/// A matrix as a field of coloured cells, with its numbers while there is room for them.
public struct HeatMap: Sendable, Equatable, FigureConvertible {
    /// Rows from top to bottom; short rows are padded with blanks.
    public var values: [[Double]]
    public var rows: [String]
    public var columns: [String]
    public var rowTitle: String
    public var columnTitle: String
    public var valueTitle: String
    public var scale: ColorScale
    /// The numbers at the two ends of the colours; nil takes them from the data.
    public var domain: ClosedRange<Double>?
    public var highlighted: [CellIndex]

    public init(
        _ values: [[Double]], rows: [String] = [], columns: [String] = [], rowTitle: String = "",
        columnTitle: String = "", valueTitle: String = "", scale: ColorScale = .automatic,
        domain: ClosedRange<Double>? = nil, highlighted: [CellIndex] = []
    ) {
        self.values = values
        self.rows = rows
        self.columns = columns
        self.rowTitle = rowTitle
        self.columnTitle = columnTitle
        self.valueTitle = valueTitle
        self.scale = scale
        self.domain = domain
        self.highlighted = highlighted
    }

    public var figure: Figure { Figure(.heatMap(self)) }
}
