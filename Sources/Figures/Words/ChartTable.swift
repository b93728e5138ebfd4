/// The data of a chart as a table: a column a series where all share their places, or a row a mark.
enum ChartTable {
    static func make(_ chart: ChartSpecification) -> FigureTable? {
        let series = ChartSeries.all(chart)
        guard let first = series.first else { return nil }
        let mark = chart.marks.first { $0.kind != .rule }
        let xName = chart.x.title ?? mark?.x?.label ?? "x"
        let yName = chart.y.title ?? mark?.y?.label ?? "y"
        let isShared = series.allSatisfy { $0.xs == first.xs && $0.ends.isEmpty } && series.count <= 12
        if isShared, first.kind != .sector { return wide(series, first, xName, yName) }
        return long(series, xName, yName)
    }

    private static func wide(_ series: [ChartSeries], _ first: ChartSeries, _ xName: String, _ yName: String)
        -> FigureTable
    {
        let names = series.map { $0.name.isEmpty ? yName : $0.name }
        return FigureTable(header: [xName] + names, count: first.xs.count) { row in
            [first.xs[row].text] + series.map { $0.ys[row].text }
        }
    }

    private static func long(_ series: [ChartSeries], _ xName: String, _ yName: String) -> FigureTable {
        let hasNames = series.contains { !$0.name.isEmpty }
        let hasEnds = series.contains { !$0.ends.isEmpty }
        var rows: [[String]] = []
        for one in series {
            for index in one.xs.indices {
                var row = hasNames ? [one.name] : []
                row += [one.xs[index].text, one.ys[index].text]
                if hasEnds { row.append(index < one.ends.count ? one.ends[index].text : "") }
                rows.append(row)
            }
        }
        let header = (hasNames ? ["series"] : []) + [xName, yName] + (hasEnds ? ["to"] : [])
        return FigureTable(header: header, rows: rows)
    }
}
