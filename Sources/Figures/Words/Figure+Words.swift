extension Figure {
    /// The kind in words, for a drawing without a title.
    public var kindName: String {
        switch content {
        case .chart: "Chart"
        case .contours: "Contour map"
        case .regions: "Decision regions"
        case .heatMap: "Heat map"
        case .featureMaps: "Feature maps"
        case .image: "Image"
        case .confusion: "Confusion matrix"
        case .attention: "Attention map"
        case .matrices: "Matrices"
        case .network: "Network"
        case .graph: "Computation graph"
        case .unfolded: "Unfolded network"
        case .cell: "Recurrent cell"
        case .grid: "Grid world"
        case .tree: "Tree"
        case .panels: "Panels"
        case .frames: "Frames"
        }
    }

    /// The author's words for those who cannot see it, or words made from the data.
    public var alternativeText: String { alternative ?? description }

    private var description: String {
        switch content {
        case .chart(let chart): ChartDescription(chart).text
        case .contours(let contours): MapWords.describe(contours)
        case .regions(let regions): MapWords.describe(regions)
        case .heatMap(let heatMap): MapWords.describe(heatMap)
        case .featureMaps(let features): MapWords.describe(features)
        case .image(let image): MapWords.describe(image)
        case .confusion(let confusion): MapWords.describe(confusion)
        case .attention(let attention): MapWords.describe(attention)
        case .matrices(let matrices): MapWords.describe(matrices)
        case .network(let network): DiagramWords.describe(network)
        case .graph(let graph): DiagramWords.describe(graph)
        case .unfolded(let unfolded): DiagramWords.describe(unfolded)
        case .cell(let cell): DiagramWords.describe(cell)
        case .grid(let grid): DiagramWords.describe(grid)
        case .tree(let tree): DiagramWords.describe(tree)
        case .panels(let panels): DiagramWords.describe(panels)
        case .frames(let sequence): DiagramWords.describe(sequence)
        }
    }

    /// The data in rows and columns; nil where the words above say all there is.
    public var dataTable: FigureTable? {
        switch content {
        case .chart(let chart): ChartTable.make(chart)
        case .contours(let contours): DataTables.make(contours)
        case .regions(let regions): DataTables.make(regions)
        case .heatMap(let map): DataTables.make(map.values, rows: map.rows, columns: map.columns, corner: map.rowTitle)
        case .featureMaps(let features): DataTables.make(features)
        case .image: nil
        case .confusion(let map):
            DataTables.make(map.counts, rows: map.classes, columns: map.classes, corner: "truth")
        case .attention(let map): DataTables.make(map.weights, rows: map.queries, columns: map.keys, corner: "query")
        case .network(let network): DataTables.make(network)
        case .graph(let graph): DataTables.make(graph)
        case .grid(let grid): DataTables.make(grid)
        case .matrices, .unfolded, .cell, .tree, .panels, .frames: nil
        }
    }
}
