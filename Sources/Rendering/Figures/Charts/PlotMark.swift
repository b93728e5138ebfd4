import Figures

/// A mark with its modifiers gathered.
struct PlotMark {
    var kind: MarkKind
    var x: MarkPosition?
    var y: MarkPosition?
    var look: MarkLook

    init(_ mark: ChartMark) {
        kind = mark.kind
        x = mark.x
        y = mark.y
        look = MarkLook(mark.attributes)
    }
}
