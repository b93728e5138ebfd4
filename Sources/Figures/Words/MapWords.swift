/// Maps and planes in words.
enum MapWords {
    static func describe(_ map: HeatMap) -> String {
        let width = map.values.reduce(0) { max($0, $1.count) }
        guard width > 0 else { return "Empty heat map." }
        var text = "Heat map of \(FigureWords.count(map.values.count, "row", "rows"))"
        text += " by \(FigureWords.count(width, "column", "columns"))"
        if !map.valueTitle.isEmpty { text += ", \(map.valueTitle)" }
        guard let low = extreme(map.values, <), let high = extreme(map.values, >) else { return text + "." }
        text += " \(FigureWords.range(low.value...high.value))."
        guard low.value < high.value else { return text }
        return text + " Largest at \(place(high, map)), smallest at \(place(low, map))."
    }

    private static func place(_ cell: Extreme, _ map: HeatMap) -> String {
        "\(FigureWords.name(map.rows, cell.row, "row")), \(FigureWords.name(map.columns, cell.column, "column"))"
    }

    private typealias Extreme = (row: Int, column: Int, value: Double)

    /// The first cell that no other comes before.
    private static func extreme(_ rows: [[Double]], _ before: (Double, Double) -> Bool) -> Extreme? {
        var found: Extreme?
        for (row, line) in rows.enumerated() {
            for (column, value) in line.enumerated() where value.isFinite {
                if let best = found, !before(value, best.value) { continue }
                found = (row, column, value)
            }
        }
        return found
    }

    static func describe(_ features: FeatureMaps) -> String {
        guard let first = features.maps.first else { return "No feature maps." }
        let width = first.reduce(0) { max($0, $1.count) }
        var text = "\(FigureWords.count(features.maps.count, "map", "maps")) of \(first.count) by \(width) values"
        if let range = FigureWords.span(features.maps.flatMap { $0.flatMap { $0 } }) {
            text += " \(FigureWords.range(range))"
        }
        text += "."
        return features.titles.isEmpty ? text : text + " " + FigureWords.first(12, of: features.titles) + "."
    }

    static func describe(_ image: PixelImage) -> String {
        let kind = image.channels >= 3 ? "Colour image" : "Grey image"
        var text = "\(kind), \(image.height) rows by \(image.width) columns"
        if let range = FigureWords.span(image.values) { text += ", values \(FigureWords.range(range))" }
        return text + "."
    }

    static func describe(_ confusion: ConfusionMatrix) -> String {
        let counts = confusion.counts
        let total = counts.reduce(0) { $0 + $1.reduce(0, +) }
        guard total > 0 else { return "Empty confusion matrix." }
        var right = 0.0
        var worst: (row: Int, column: Int, count: Double)?
        for (row, line) in counts.enumerated() {
            for (column, count) in line.enumerated() {
                if row == column {
                    right += count
                } else if count > (worst?.count ?? 0) {
                    worst = (row, column, count)
                }
            }
        }
        var text = "Confusion matrix of \(FigureWords.count(counts.count, "class", "classes")), "
        text +=
            "\(FigureNumber.short(right)) of \(FigureNumber.short(total)) right (\(FigureNumber.short(100 * right / total, digits: 3)) %)."
        guard let worst else { return text }
        let names = confusion.classes
        let truth = FigureWords.name(names, worst.row, "class")
        return text
            + " Most frequent mistake: \(truth) taken for \(FigureWords.name(names, worst.column, "class")), \(FigureNumber.short(worst.count)) times."
    }

    static func describe(_ attention: AttentionMap) -> String {
        let words = attention.weights.enumerated().compactMap { row, weights -> String? in
            guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }) else { return nil }
            let query = FigureWords.name(attention.queries, row, "query")
            return
                "\(query) looks most at \(FigureWords.name(attention.keys, best, "key")) (\(FigureWords.number(weights[best])))"
        }
        guard !words.isEmpty else { return "Empty attention map." }
        let width = attention.weights.reduce(0) { max($0, $1.count) }
        return
            "Attention of \(FigureWords.count(words.count, "query", "queries")) to \(FigureWords.count(width, "key", "keys")). "
            + FigureWords.first(12, of: words) + "."
    }

    static func describe(_ contours: ContourMap) -> String {
        guard let low = extreme(contours.values, <), let high = extreme(contours.values, >),
            let xs = FigureWords.span(contours.xs), let ys = FigureWords.span(contours.ys)
        else { return "Empty contour map." }
        let name = contours.valueTitle.isEmpty ? "height" : contours.valueTitle
        var text =
            "Contours of \(name), \(contours.xTitle) \(FigureWords.range(xs)), \(contours.yTitle) \(FigureWords.range(ys))."
        text +=
            " Lowest \(FigureWords.number(low.value)) at \(place(low, contours)), highest \(FigureWords.number(high.value)) at \(place(high, contours))."
        for path in contours.paths.prefix(6) {
            guard let first = path.points.first, let last = path.points.last else { continue }
            let title = path.name.isEmpty ? "A path" : path.name
            text +=
                path.points.count == 1
                ? " \(title) at \(place(first))."
                : " \(title): from \(place(first)) in \(FigureWords.count(path.points.count - 1, "step", "steps")) to \(place(last))."
        }
        return text
    }

    private static func place(_ cell: Extreme, _ contours: ContourMap) -> String {
        guard cell.column < contours.xs.count, cell.row < contours.ys.count else { return "the edge" }
        return place(PlanePoint(contours.xs[cell.column], contours.ys[cell.row]))
    }

    private static func place(_ point: PlanePoint) -> String {
        "(\(FigureWords.number(point.x)), \(FigureWords.number(point.y)))"
    }

    static func describe(_ regions: DecisionRegions) -> String {
        var areas: [Int: Int] = [:]
        for row in regions.classes { for label in row { areas[label, default: 0] += 1 } }
        let total = areas.values.reduce(0, +)
        var text = "Decision regions over \(regions.xTitle) and \(regions.yTitle)"
        if total > 0 {
            let shares = areas.keys.sorted().map { label in
                let percent = 100 * Double(areas[label] ?? 0) / Double(total)
                return "\(FigureWords.name(regions.names, label, "class")) \(FigureNumber.short(percent, digits: 2)) %"
            }
            text += ": " + FigureWords.first(8, of: shares)
        }
        text += ". \(FigureWords.count(regions.points.count, "point", "points"))"
        let marked = regions.points.filter { $0.isMarked }
        guard !marked.isEmpty else { return text + "." }
        let places = marked.map { place(PlanePoint($0.x, $0.y)) }
        return text + ", \(marked.count) on the wrong side: \(FigureWords.first(12, of: places))."
    }

    static func describe(_ drawing: MatrixDrawing) -> String {
        let words = drawing.panels.map { panel -> String in
            let width = panel.values.reduce(0) { max($0, $1.count) }
            var text = panel.sign.isEmpty ? "" : panel.sign + " "
            text += "\(panel.title), \(panel.values.count) by \(width)"
            if panel.values.count * width <= 25 { text += ": " + rows(panel.values) }
            for window in panel.windows {
                text += ", window of \(window.height) by \(window.width) at row \(window.row), column \(window.column)"
            }
            return text
        }
        return words.isEmpty ? "No matrices." : words.joined(separator: ". ") + "."
    }

    /// Small matrices in full, rows parted by semicolons.
    private static func rows(_ values: [[Double]]) -> String {
        values.map { $0.map { FigureNumber.short($0) }.joined(separator: ", ") }.joined(separator: "; ")
    }
}
