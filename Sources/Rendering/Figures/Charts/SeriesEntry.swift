import Figures

/// A named series and how it looks, for its label or its row of a legend.
struct SeriesEntry {
    var name: String
    var key: [PlottableDatum]
    var kind: MarkKind
    var look: MarkLook

    /// Nil for dash and symbol alone: lines show a line, points a point, bars and areas a field.
    static func entries(_ marks: [PlotMark], _ styles: SeriesStyles, facet: String?) -> [SeriesEntry] {
        var entries: [SeriesEntry] = []
        var seen: [[PlottableDatum]: Int] = [:]
        for mark in SeriesStyles.different(marks) where mark.kind != .rule {
            let key = mark.key
            guard !key.isEmpty, styles.amounts == nil else { continue }
            if let index = seen[key] {
                if mark.kind == .line { entries[index].kind = .line }
                continue
            }
            // What the title of a panel says needs no second word.
            if let facet, mark.look.colorBy?.label == facet || mark.look.series?.label == facet { continue }
            seen[key] = entries.count
            entries.append(SeriesEntry(name: mark.look.name, key: key, kind: mark.kind, look: mark.look))
        }
        return entries.count > 1 ? entries : []
    }

    /// Draws a short sample, 16 wide, whose middle is at `y`.
    func sample(_ x: Double, _ y: Double, _ styles: SeriesStyles, on scene: inout Scene) {
        let ink = styles.ink(look)
        switch kind {
        case .line, .rule:
            scene.line(x, y, x + 16, y, styles.stroke(look, ink: ink))
            if look.symbol != nil || look.symbolBy != nil {
                Symbol.draw(styles.shape(look), x + 8, y, 3.5, ink, on: &scene)
            }
        case .point:
            Symbol.draw(styles.shape(look), x + 10, y, 4, ink, on: &scene)
        case .bar, .area, .rectangle, .sector:
            scene.rectangle(Box(x: x + 4, y: y - 5, width: 11, height: 11), fill: SceneFill(ink))
        }
    }
}
