import Figures

/// Which colour, dash and symbol stands for which series: they differ twice, by colour and by form.
struct SeriesStyles {
    static let dashes: [[Double]] = [[], [7, 4], [2, 3], [9, 3, 2, 3], [12, 4], [4, 2]]
    static let shapes: [SymbolShape] = [.circle, .square, .triangle, .diamond, .plus, .cross]

    private let specification: ChartSpecification
    private(set) var colors: StyleIndex
    private var lines: StyleIndex
    private var symbols: StyleIndex
    /// The numbers a colour stands for, where colour is an amount.
    private(set) var amounts: ClosedRange<Double>?
    /// The numbers a size stands for.
    private var sizes: ClosedRange<Double>?

    init(_ specification: ChartSpecification, _ marks: [PlotMark]) {
        self.specification = specification
        colors = StyleIndex(specification.colors?.domain ?? [])
        lines = StyleIndex(specification.lines?.domain ?? [])
        symbols = StyleIndex(specification.symbols?.domain ?? [])
        amounts = Self.amounts(marks, specification)
        for mark in Self.different(marks) {
            if amounts == nil, let key = Self.colorKey(mark.look) { _ = colors.index(of: key) }
            if let value = mark.look.lineBy { _ = lines.index(of: value.datum) }
            if let value = mark.look.symbolBy { _ = symbols.index(of: value.datum) }
            guard let size = mark.look.symbolSizeBy?.datum.number, size.isFinite else { continue }
            sizes = min(sizes?.lowerBound ?? size, size)...max(sizes?.upperBound ?? size, size)
        }
    }

    /// The marks without those that look like the one before.
    static func different(_ marks: [PlotMark]) -> [PlotMark] {
        var result: [PlotMark] = []
        for mark in marks where result.last.map({ !mark.looksLike($0) || mark.kind != $0.kind }) ?? true {
            result.append(mark)
        }
        return result
    }

    static func colorKey(_ look: MarkLook) -> PlottableDatum? {
        look.colorBy?.datum ?? look.series?.datum
    }

    /// More than six numbers on points or rectangles are an amount; fewer are names.
    private static func amounts(_ marks: [PlotMark], _ specification: ChartSpecification) -> ClosedRange<Double>? {
        guard specification.colors == nil else { return nil }
        var seen = StyleIndex()
        var range: ClosedRange<Double>?
        var isField = false
        for mark in different(marks) {
            guard let datum = mark.look.colorBy?.datum else { continue }
            guard let number = datum.number, mark.kind == .point || mark.kind == .rectangle else { return nil }
            if mark.kind == .rectangle { isField = true }
            guard number.isFinite else { continue }
            _ = seen.index(of: datum)
            range = min(range?.lowerBound ?? number, number)...max(range?.upperBound ?? number, number)
        }
        return seen.values.count > 6 || isField ? range : nil
    }

    func ink(_ look: MarkLook, default standard: Ink = .series(0)) -> Ink {
        if let color = look.color { return Ink(color) }
        if let amounts {
            guard let number = look.colorBy?.datum.number else { return standard }
            return .fixed(ColorMap(.automatic, domain: amounts).color(number))
        }
        guard let key = Self.colorKey(look) else { return standard }
        let index = colors.found(key)
        if let range = specification.colors?.range, !range.isEmpty { return Ink(range[index % range.count]) }
        return .series(index)
    }

    func stroke(_ look: MarkLook, ink: Ink) -> Stroke {
        var stroke = Stroke(ink, width: look.line?.lineWidth ?? 2, opacity: look.opacity ?? 1)
        if let line = look.line {
            stroke.dash = line.dash
        } else if let value = look.lineBy {
            let index = lines.found(value.datum)
            if let range = specification.lines?.range, !range.isEmpty {
                stroke.dash = range[index % range.count].dash
                stroke.width = range[index % range.count].lineWidth
            } else {
                stroke.dash = Self.dashes[index % 6]
            }
        } else if look.color == nil, let key = Self.colorKey(look) {
            let index = colors.found(key)
            // Beyond six the colours repeat, so the dashes move on by one.
            stroke.dash = Self.dashes[(index + index / 6) % 6]
        }
        return stroke
    }

    func shape(_ look: MarkLook) -> SymbolShape {
        if let shape = look.symbol { return shape }
        if let value = look.symbolBy {
            let range = specification.symbols?.range ?? Self.shapes
            return range.isEmpty ? .circle : range[symbols.found(value.datum) % range.count]
        }
        guard amounts == nil, look.color == nil, let key = Self.colorKey(look) else { return .circle }
        let index = colors.found(key)
        return Self.shapes[(index + index / 6) % 6]
    }

    /// The radius of a circle with the area asked for.
    func radius(_ look: MarkLook) -> Double {
        if let number = look.symbolSizeBy?.datum.number, let sizes {
            let range = specification.symbolSizes ?? 20...600
            let top = max(sizes.upperBound, .leastNonzeroMagnitude)
            // Areas stand for amounts, so they start from zero and not from the least.
            let share =
                sizes.lowerBound >= 0 ? number / top : (number - sizes.lowerBound) / max(1e-300, top - sizes.lowerBound)
            let area = max(range.lowerBound * 0.2, range.upperBound * max(0, min(1, share)))
            return (area / 3.141592653589793).squareRoot()
        }
        guard let area = look.symbolSize, area >= 0, area.isFinite else { return 3.5 }
        return min(60, (area / 3.141592653589793).squareRoot())
    }
}
