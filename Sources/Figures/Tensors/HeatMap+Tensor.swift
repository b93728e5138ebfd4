import Tensors

extension HeatMap {
    /// The matrix as a field of colours.
    public init(
        _ values: Tensor, rows: [String] = [], columns: [String] = [], rowTitle: String = "",
        columnTitle: String = "", valueTitle: String = "", scale: ColorScale = .automatic,
        domain: ClosedRange<Double>? = nil, highlighted: [CellIndex] = []
    ) {
        self.init(
            values.matrixRows, rows: rows, columns: columns, rowTitle: rowTitle, columnTitle: columnTitle,
            valueTitle: valueTitle, scale: scale, domain: domain, highlighted: highlighted)
    }
}
