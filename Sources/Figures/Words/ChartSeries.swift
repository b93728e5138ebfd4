/// The marks of one kind and one name in a chart, as columns of data.
struct ChartSeries {
    var kind: MarkKind
    var name: String
    var xs: [PlottableDatum] = []
    var ys: [PlottableDatum] = []
    /// The far ends of marks that span the y axis; empty for others.
    var ends: [PlottableDatum] = []

    /// All series in the order of the marks; rules are references, not data.
    static func all(_ chart: ChartSpecification) -> [ChartSeries] {
        struct Key: Hashable {
            var kind: MarkKind
            var names: [PlottableDatum]
        }
        var series: [ChartSeries] = []
        var known: [Key: Int] = [:]
        let facet = chart.facet?.label
        var last: (attributes: [MarkAttribute], kind: MarkKind, place: Int)?
        for mark in chart.marks where mark.kind != .rule {
            if let last, last.kind == mark.kind, last.attributes == mark.attributes {
                series[last.place].add(mark)
                continue
            }
            let look = MarkLook(mark.attributes)
            var names = mark.kind == .rectangle ? [] : look.key
            if let facet, let value = look.value(labelled: facet), !names.contains(value) {
                names.insert(value.number == nil ? value : .text(facet + " " + value.text), at: 0)
            }
            let key = Key(kind: mark.kind, names: names)
            let place = known[key] ?? series.count
            if place == series.count {
                known[key] = place
                series.append(ChartSeries(kind: mark.kind, name: FigureWords.joined(names)))
            }
            series[place].add(mark)
            last = (mark.attributes, mark.kind, place)
        }
        return series
    }

    private mutating func add(_ mark: ChartMark) {
        xs.append(mark.x?.datum ?? .text(""))
        ys.append(mark.y?.datum ?? .text(""))
        if case .between(_, let high) = mark.y { ends.append(high.datum) }
        if case .between(_, let high) = mark.x { ends.append(high.datum) }
    }

    /// The places where both data are numbers.
    var points: [PlanePoint] {
        zip(xs, ys).compactMap { x, y in
            guard let x = x.number, let y = y.number, x.isFinite, y.isFinite else { return nil }
            return PlanePoint(x, y)
        }
    }
}

extension FigureWords {
    /// Data as one name.
    static func joined(_ data: [PlottableDatum]) -> String {
        var words: [String] = []
        for datum in data where !words.contains(datum.text) { words.append(datum.text) }
        return words.joined(separator: ", ")
    }
}
