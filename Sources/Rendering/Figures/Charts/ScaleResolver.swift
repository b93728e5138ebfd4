import Figures

/// Finds what an axis spans: what the author gave, or the data with some room.
struct ScaleResolver {
    /// The share of the range that is left free at each end.
    static let room = 0.04

    let specification: AxisSpecification
    /// The data of all marks along this axis.
    var data: [PlottableDatum]
    /// Whether lengths are measured from zero here.
    var startsAtZero = false
    /// Whether zero is taken in when it is near.
    var welcomesZero = false
    /// Half the width of bars that stand at numbers.
    var margin = 0.0

    func scale() -> AxisScale {
        if case .categories(let categories) = specification.domain, !categories.isEmpty {
            return AxisScale(categories: categories)
        }
        let isNamed = specification.scale == .category || data.contains { $0.number == nil }
        if isNamed {
            let names = StyleIndex(data).values
            if !names.isEmpty { return AxisScale(categories: names) }
        }
        let transform = ScaleTransform(specification.scale)
        if case .numbers(let range) = specification.domain, range.upperBound > range.lowerBound,
            transform.apply(range.lowerBound) != nil, transform.apply(range.upperBound) != nil
        {
            return AxisScale(domain: range, transform: transform)
        }
        return AxisScale(domain: domain(transform), transform: transform)
    }

    private func domain(_ transform: ScaleTransform) -> ClosedRange<Double> {
        var low = Double.infinity
        var high = -Double.infinity
        for datum in data {
            guard let number = datum.number, transform.apply(number) != nil, number.magnitude < 1e300 else { continue }
            low = min(low, number)
            high = max(high, number)
        }
        guard low <= high else { return transform == .logarithmic ? 1...10 : 0...1 }
        if transform == .logarithmic { return Self.logarithmic(low, high) }
        return linear(low - margin, high + margin)
    }

    private func linear(_ low: Double, _ high: Double) -> ClosedRange<Double> {
        var (low, high) = (low, high)
        if startsAtZero || (welcomesZero && low > 0 && low < 0.3 * high) { low = min(low, 0) }
        if startsAtZero || (welcomesZero && high < 0 && high > 0.3 * low) { high = max(high, 0) }
        guard low < high else {
            let reach = max(1, low.magnitude * 1e-9)
            return low - reach...high + reach
        }
        let room = (high - low) * Self.room
        let keepsLow = low == 0 && (startsAtZero || welcomesZero)
        let keepsHigh = high == 0 && (startsAtZero || welcomesZero)
        return (keepsLow ? low : low - room)...(keepsHigh ? high : high + room)
    }

    private static func logarithmic(_ low: Double, _ high: Double) -> ClosedRange<Double> {
        guard low < high else { return low / 10...high * 10 }
        let factor = PlotMath.exp((PlotMath.log(high) - PlotMath.log(low)) * room)
        return low / factor...high * factor
    }
}
