import Figures

/// Rows of samples and names above a plot.
struct ChartLegend {
    /// More names than this help nobody.
    static let limit = 24

    struct Item { var entry: SeriesEntry?; var name: String; var x: Double; var row: Int }

    private(set) var items: [Item] = []
    private(set) var rows = 0

    init(_ entries: [SeriesEntry], width: Double) {
        var x = 0.0
        rows = entries.isEmpty ? 0 : 1
        for entry in entries.prefix(Self.limit) {
            let name = TextMetrics.fitted(entry.name, width: 200)
            place(entry, name, &x, width)
        }
        guard entries.count > Self.limit else { return }
        place(nil, FigureMessages.more(entries.count - Self.limit), &x, width)
    }

    private mutating func place(_ entry: SeriesEntry?, _ name: String, _ x: inout Double, _ width: Double) {
        let needed = TextMetrics.width(name) + 21
        if x > 0, x + needed > width {
            x = 0
            rows += 1
        }
        items.append(Item(entry: entry, name: name, x: x, row: rows - 1))
        x += needed + 18
    }

    var height: Double { rows == 0 ? 0 : Double(rows) * 20 + 6 }

    func draw(top: Double, _ styles: SeriesStyles, on scene: inout Scene) {
        for item in items {
            let y = top + Double(item.row) * 20 + 9
            item.entry?.sample(item.x, y, styles, on: &scene)
            scene.centered(item.name, item.x + (item.entry == nil ? 0 : 21), y, .start)
        }
    }
}
