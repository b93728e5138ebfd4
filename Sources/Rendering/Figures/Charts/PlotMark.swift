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

extension MarkPosition {
    /// The data of one place, or of two.
    var data: [PlottableDatum] {
        switch self {
        case .at(let value): [value.datum]
        case .between(let low, let high): [low.datum, high.datum]
        }
    }

    /// The first of the data.
    var datum: PlottableDatum {
        switch self {
        case .at(let value): value.datum
        case .between(let low, _): low.datum
        }
    }
}
