/// The data of maps and diagrams as tables.
enum DataTables {
    /// Wider matrices than this make no readable table.
    private static let widest = 32

    static func make(_ values: [[Double]], rows: [String], columns: [String], corner: String) -> FigureTable? {
        let width = values.reduce(0) { max($0, $1.count) }
        guard width > 0, width <= widest else { return nil }
        let header = [corner] + (0..<width).map { FigureWords.name(columns, $0, "column") }
        let lines = values.enumerated().map { row, line in
            [FigureWords.name(rows, row, "row")] + line.map { FigureNumber.short($0) }
                + [String](repeating: "", count: width - line.count)
        }
        return FigureTable(header: header, rows: lines)
    }

    /// At most nine columns and rows of the surface, or the points of its paths.
    static func make(_ contours: ContourMap) -> FigureTable? {
        guard contours.paths.contains(where: { $0.points.count > 1 }) else {
            let columns = thinned(contours.xs.count)
            let rows = thinned(min(contours.ys.count, contours.values.count))
            guard !columns.isEmpty, !rows.isEmpty else { return nil }
            let header =
                ["\(contours.yTitle) \\ \(contours.xTitle)"] + columns.map { FigureNumber.short(contours.xs[$0]) }
            return FigureTable(
                header: header,
                rows: rows.map { row in
                    [FigureNumber.short(contours.ys[row])]
                        + columns.map {
                            $0 < contours.values[row].count ? FigureNumber.short(contours.values[row][$0]) : ""
                        }
                })
        }
        let rows = contours.paths.flatMap { path in
            path.points.enumerated().map { step, point in
                [path.name, String(step), FigureNumber.short(point.x), FigureNumber.short(point.y)]
            }
        }
        return FigureTable(header: ["path", "step", contours.xTitle, contours.yTitle], rows: rows)
    }

    private static func thinned(_ count: Int) -> [Int] {
        guard count > 9 else { return Array(0..<max(0, count)) }
        return (0..<9).map { $0 * (count - 1) / 8 }
    }

    static func make(_ regions: DecisionRegions) -> FigureTable? {
        guard !regions.points.isEmpty else { return nil }
        let rows = regions.points.map { point in
            [
                FigureNumber.short(point.x), FigureNumber.short(point.y),
                FigureWords.name(regions.names, point.label, "class"), FigureNumber.short(point.weight),
                point.isMarked ? "wrong" : "",
            ]
        }
        return FigureTable(header: [regions.xTitle, regions.yTitle, "class", "weight", "side"], rows: rows)
    }

    /// Each map in three numbers: whole maps are too large for a table.
    static func make(_ features: FeatureMaps) -> FigureTable? {
        guard !features.maps.isEmpty else { return nil }
        let rows = features.maps.enumerated().map { index, map -> [String] in
            let values = map.flatMap { $0 }.filter { $0.isFinite }
            let mean = values.isEmpty ? Double.nan : values.reduce(0, +) / Double(values.count)
            return [FigureWords.name(features.titles, index, "map")]
                + [values.min() ?? .nan, mean, values.max() ?? .nan].map { FigureNumber.short($0) }
        }
        return FigureTable(header: ["map", "least", "mean", "greatest"], rows: rows)
    }

    static func make(_ network: NetworkDrawing) -> FigureTable? {
        var rows: [[String]] = []
        for (layer, matrix) in network.weights.enumerated() where layer + 1 < network.layers.count {
            let (left, right) = (network.layers[layer], network.layers[layer + 1])
            for (from, line) in matrix.enumerated() {
                for (to, weight) in line.enumerated() where !weight.isNaN {
                    rows.append([unit(left, from), unit(right, to), FigureNumber.short(weight)])
                }
            }
        }
        return rows.isEmpty ? nil : FigureTable(header: ["from", "to", "weight"], rows: rows)
    }

    private static func unit(_ layer: NetworkLayer, _ index: Int) -> String {
        let name = index < layer.units.count ? layer.units[index].name : ""
        return name.isEmpty ? "\(layer.title) \(index)" : name
    }

    static func make(_ graph: GraphDrawing) -> FigureTable? {
        guard !graph.nodes.isEmpty else { return nil }
        let rows = graph.nodes.enumerated().map { index, node in
            [
                DiagramWords.name(index, graph), node.label,
                graph.edges.filter { $0.to == index }.map { DiagramWords.name($0.from, graph) }.joined(separator: ", "),
                node.value.map { FigureNumber.short($0) } ?? "",
                node.shownGradient.map { FigureNumber.short($0) } ?? "",
            ]
        }
        return FigureTable(header: ["node", "operation", "inputs", "value", "gradient"], rows: rows)
    }

    static func make(_ grid: GridDrawing) -> FigureTable? {
        let width = grid.cells.reduce(0) { max($0, $1.count) }
        guard width > 0, width <= widest else { return nil }
        let header = ["row"] + (0..<width).map { "column \($0)" }
        let rows = grid.cells.enumerated().map { row, cells in
            [String(row)] + cells.map { DiagramWords.word($0) } + [String](repeating: "", count: width - cells.count)
        }
        return FigureTable(header: header, rows: rows)
    }
}
