import Figures

/// A mark with its modifiers gathered; marks that say the same share what was gathered.
///
/// An object, since every step of a drawing goes through all marks: a reference is handed on faster than two positions.
final class PlotMark {
    /// Looks are large and mostly alike: a million marks hold a few of them.
    final class SharedLook {
        let look: MarkLook
        let key: [PlottableDatum]

        init(_ attributes: [MarkAttribute]) {
            look = MarkLook(attributes)
            key = look.key
        }
    }

    let kind: MarkKind
    let x: MarkPosition?
    let y: MarkPosition?
    private let shared: SharedLook

    var look: MarkLook { shared.look }
    /// What separates one line or area from another.
    var key: [PlottableDatum] { shared.key }

    /// Whether another mark was given the very same modifiers, so that what holds for one holds for both.
    func looksLike(_ other: PlotMark) -> Bool { shared === other.shared }

    static func gather(_ marks: [ChartMark]) -> [PlotMark] {
        var last: (attributes: [MarkAttribute], look: SharedLook)?
        return marks.map { mark in
            if let last, last.attributes == mark.attributes { return PlotMark(mark, last.look) }
            let look = SharedLook(mark.attributes)
            last = (mark.attributes, look)
            return PlotMark(mark, look)
        }
    }

    private init(_ mark: ChartMark, _ shared: SharedLook) {
        kind = mark.kind
        x = mark.x
        y = mark.y
        self.shared = shared
    }
}
