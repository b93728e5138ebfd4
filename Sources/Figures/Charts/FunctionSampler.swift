/// Turns functions into marks, evenly in the scale of the x axis.
struct FunctionSampler {
    /// Enough for a smooth line over the width of a page.
    static let samples = 241

    let isLogarithmic: Bool
    let domain: ClosedRange<Double>

    init(_ chart: ChartSpecification) {
        isLogarithmic = chart.x.scale == .log
        domain = Self.domain(of: chart)
    }

    /// The marks of a function; its name parts its line from those of others.
    func marks(of plot: FunctionPlot, name: String) -> [ChartMark] {
        let attributes = [.series(PlottableValue(FunctionPlot.seriesLabel, .text(name)))] + plot.attributes
        return positions(plot.domain ?? domain).map { x in
            let y = PlottableValue(plot.yLabel, .number(plot.function(x)))
            let position: MarkPosition
            if let lower = plot.lower {
                position = .between(PlottableValue(plot.yLabel, .number(lower(x))), y)
            } else {
                position = .at(y)
            }
            return ChartMark(
                plot.lower == nil ? .line : .area, x: .at(PlottableValue(plot.xLabel, .number(x))), y: position,
                attributes: attributes)
        }
    }

    private func positions(_ range: ClosedRange<Double>) -> [Double] {
        guard isLogarithmic, range.lowerBound > 0 else { return range.evenlySpaced(Self.samples) }
        return LogarithmicSteps.positions(range, count: Self.samples)
    }

    /// The axis's own domain, or the span of the other marks, or -1...1.
    private static func domain(of chart: ChartSpecification) -> ClosedRange<Double> {
        if case .numbers(let range) = chart.x.domain { return range }
        var low = Double.infinity
        var high = -Double.infinity
        for mark in chart.marks {
            guard case .at(let value) = mark.x, let number = value.datum.number, number.isFinite else { continue }
            low = min(low, number)
            high = max(high, number)
        }
        return low < high ? low...high : -1...1
    }
}
