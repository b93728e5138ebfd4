/// A chart in words: kind and axes, then extremes, ends and crossings, then the trend.
struct ChartDescription {
    private static let limit = 6

    let chart: ChartSpecification
    private let series: [ChartSeries]
    private let xTitle: String
    private let yTitle: String

    init(_ chart: ChartSpecification) {
        self.chart = chart
        series = ChartSeries.all(chart)
        let titles = Self.titles(chart)
        (xTitle, yTitle) = titles
    }

    private static func titles(_ chart: ChartSpecification) -> (String, String) {
        let data = chart.marks.filter { $0.kind != .rule }
        return (
            chart.x.title ?? data.first?.x?.label ?? "x", chart.y.title ?? data.first?.y?.label ?? "y"
        )
    }

    var text: String {
        guard !series.isEmpty else { return "Empty chart." }
        var sentences = [heading]
        for one in series.prefix(Self.limit) { sentences.append(sentence(one)) }
        if series.count > Self.limit { sentences.append("And \(series.count - Self.limit) more series.") }
        if let crossing { sentences.append(crossing) }
        sentences += rules
        return sentences.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var heading: String {
        let kinds = series.reduce(into: [String]()) { words, one in
            let word = Self.word(one.kind)
            if !words.contains(word) { words.append(word) }
        }
        var text = kinds.joined(separator: " and ")
        text = text.prefix(1).uppercased() + text.dropFirst() + " chart"
        guard series.contains(where: { $0.kind != .sector }) else { return text + "." }
        text += axis(xTitle, series.flatMap { $0.xs }, chart.x)
        text += axis(yTitle, series.flatMap { $0.ys + ($0.kind == .bar ? [] : $0.ends) }, chart.y)
        return text + "."
    }

    private static func word(_ kind: MarkKind) -> String {
        switch kind {
        case .line: "line"
        case .point: "point"
        case .bar: "bar"
        case .area: "area"
        case .rule: "rule"
        case .rectangle: "rectangle"
        case .sector: "sector"
        }
    }

    private func axis(_ title: String, _ data: [PlottableDatum], _ axis: AxisSpecification) -> String {
        let numbers = data.compactMap { $0.number }
        guard numbers.count == data.count else {
            return ", \(title): " + FigureWords.count(StyleIndex(data).values.count, "category", "categories")
        }
        guard let range = FigureWords.span(numbers) else { return "" }
        let scale = axis.scale == .log ? ", logarithmic" : ""
        return ", \(title) \(FigureWords.range(range))\(scale)"
    }

    private func sentence(_ one: ChartSeries) -> String {
        let name = one.name.isEmpty || series.count == 1 ? "" : one.name + ": "
        switch one.kind {
        case .line, .area: return Self.begun(name + line(one))
        case .point: return Self.begun(name + points(one))
        case .bar: return Self.begun(name + bars(one))
        case .rectangle: return Self.begun(name + rectangles(one))
        case .sector: return Self.begun(name + FigureWords.number(one.ys.first?.number ?? .nan)) + "."
        case .rule: return ""
        }
    }

    /// A sentence begins with a capital, unless a name that begins it has none.
    private static func begun(_ text: String) -> String {
        for word in ["a band", "one point", "starts"] where text.hasPrefix(word) {
            return text.prefix(1).uppercased() + text.dropFirst()
        }
        return text
    }

    private func rectangles(_ one: ChartSeries) -> String {
        let count = FigureWords.count(one.xs.count, "rectangle", "rectangles")
        let colors = chart.marks.compactMap { mark in
            mark.kind == .rectangle ? MarkLook(mark.attributes).colorBy : nil
        }
        guard let label = colors.first?.label, let range = FigureWords.span(colors.compactMap { $0.datum.number })
        else {
            return count + "."
        }
        return "\(count), \(label) \(FigureWords.range(range))."
    }

    private func line(_ one: ChartSeries) -> String {
        let points = one.points
        guard let first = points.first, let last = points.last else {
            return FigureWords.count(one.xs.count, "value.", "values.")
        }
        if !one.ends.isEmpty { return "a band between two values." }
        guard points.count > 1 else { return "one point, \(place(first))." }
        var text = "starts at \(place(first)), ends at \(place(last))"
        if let low = points.min(by: { $0.y < $1.y }), low.y < min(first.y, last.y) { text += ", lowest \(place(low))" }
        if let high = points.max(by: { $0.y < $1.y }), high.y > max(first.y, last.y) {
            text += ", highest \(place(high))"
        }
        // What is flat or steep is judged as it is seen, on the scale of the axis.
        let heights = chart.y.scale == .log ? points.map { PlotMath.log($0.y) } : points.map { $0.y }
        let trend = TrendWords(xs: points.map { $0.x }, ys: heights, xName: xTitle).text
        return trend.isEmpty ? text + "." : text + "; \(trend)."
    }

    private func place(_ point: PlanePoint) -> String {
        "\(FigureWords.number(point.y)) (\(xTitle) \(FigureWords.number(point.x)))"
    }

    private func points(_ one: ChartSeries) -> String {
        let points = one.points
        let count = FigureWords.count(one.xs.count, "point", "points")
        guard points.count >= 8, let correlation = Self.correlation(points) else { return count + "." }
        let trend =
            correlation > 0.3
            ? "\(yTitle) rises with \(xTitle)"
            : correlation < -0.3 ? "\(yTitle) falls with \(xTitle)" : "no clear trend"
        return "\(count), \(trend) (correlation \(FigureNumber.short(correlation, digits: 2)))."
    }

    private static func correlation(_ points: [PlanePoint]) -> Double? {
        let count = Double(points.count)
        let meanX = points.reduce(0) { $0 + $1.x } / count
        let meanY = points.reduce(0) { $0 + $1.y } / count
        var (xx, yy, xy) = (0.0, 0.0, 0.0)
        for point in points {
            let (dx, dy) = (point.x - meanX, point.y - meanY)
            xx += dx * dx
            yy += dy * dy
            xy += dx * dy
        }
        let scale = (xx * yy).squareRoot()
        return scale > 0 && scale.isFinite ? xy / scale : nil
    }

    private func bars(_ one: ChartSeries) -> String {
        let isHorizontal = one.ys.contains { $0.number == nil }
        let (names, values) = isHorizontal ? (one.ys, one.xs) : (one.xs, one.ys)
        let words = zip(names, values).map { "\($0.text) \($1.text)" }
        var text = FigureWords.first(12, of: words)
        let numbers = zip(names, values).compactMap { name, value in value.number.map { (name, $0) } }
        if numbers.count > 2, let high = numbers.max(by: { $0.1 < $1.1 }), let low = numbers.min(by: { $0.1 < $1.1 }) {
            text += "; highest \(high.0.text), lowest \(low.0.text)"
        }
        return text + "."
    }

    /// Where two lines cross, when there are two of them over the same places.
    private var crossing: String? {
        let lines = series.filter { $0.kind == .line }
        guard lines.count == 2, lines[0].xs == lines[1].xs else { return nil }
        let (first, second) = (lines[0].points, lines[1].points)
        guard first.count == second.count, first.count > 1 else { return nil }
        var places: [String] = []
        for index in 1..<first.count {
            let (before, after) = (first[index - 1].y - second[index - 1].y, first[index].y - second[index].y)
            guard before * after < 0 else { continue }
            let share = before / (before - after)
            places.append(FigureWords.number(first[index - 1].x + share * (first[index].x - first[index - 1].x)))
        }
        guard !places.isEmpty else { return "The lines do not cross." }
        return places.count > 5
            ? "The lines cross \(places.count) times." : "The lines cross at \(xTitle) \(FigureWords.list(places))."
    }

    /// Reference lines with their names.
    private var rules: [String] {
        chart.marks.filter { $0.kind == .rule }.prefix(Self.limit).compactMap { mark in
            let name = MarkLook(mark.attributes).annotations.first?.text ?? ""
            let words = name.isEmpty ? "Reference line" : "Reference line “\(name)”"
            if case .at(let value) = mark.y { return "\(words) at \(yTitle) \(value.datum.text)." }
            if case .at(let value) = mark.x { return "\(words) at \(xTitle) \(value.datum.text)." }
            return nil
        }
    }
}
