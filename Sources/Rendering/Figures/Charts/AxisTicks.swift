import Figures

/// The values at which an axis has grid lines and labels.
struct AxisTicks {
    struct Tick: Equatable {
        var datum: PlottableDatum
        var label: String
    }

    var ticks: [Tick]

    /// The widest label.
    var width: Double { ticks.reduce(0) { max($0, TextMetrics.width($1.label)) } }

    /// Ticks about `spacing` apart on an axis of a length.
    init(_ scale: AxisScale, length: Double, spacing: Double, values: AxisMarkValues = .automatic, whole: Bool = false)
    {
        if case .values(let data) = values {
            let shown = data.filter { Self.isInside($0, scale) }
            var labels = Self.labels(shown.compactMap { $0.number })[...]
            ticks = shown.map { Tick(datum: $0, label: $0.number == nil ? $0.text : labels.removeFirst()) }
        } else if scale.isCategorical {
            ticks = scale.categories.map { Tick(datum: $0, label: $0.text) }
        } else {
            let numbers = Self.numbers(scale, length: length, spacing: spacing, values: values, whole: whole)
            ticks = Self.labelled(numbers, scale)
        }
    }

    private static func isInside(_ datum: PlottableDatum, _ scale: AxisScale) -> Bool {
        guard !scale.isCategorical else { return scale.position(datum) != nil }
        return datum.number.map { scale.domain.contains($0) } ?? false
    }

    private static func numbers(
        _ scale: AxisScale, length: Double, spacing: Double, values: AxisMarkValues, whole: Bool
    ) -> [Double] {
        let count =
            if case .count(let count) = values { Double(max(1, count)) } else { max(1, length / spacing) }
        switch scale.transform {
        case .logarithmic: return powers(scale.domain, count: count)
        case .symmetricLogarithmic: return symmetricPowers(scale.domain)
        default: break
        }
        var step = niceStep(scale.domain.upperBound - scale.domain.lowerBound, count: count)
        if case .step(let given) = values, given > 0, given.isFinite { step = given }
        if whole { step = max(1, step) }
        return multiples(of: step, in: scale.domain)
    }

    /// 1, 2 or 5 times a power of ten, nearest to an equal share of the range.
    static func niceStep(_ range: Double, count: Double) -> Double {
        let raw = range / max(1, count)
        guard raw > 0, raw.isFinite else { return 1 }
        let exponent = Int(PlotMath.log10(raw).rounded(.down))
        let base = PlotMath.powerOfTen(exponent)
        let ratio = raw / base
        switch ratio {
        case ..<1.4142135623730951: return base
        case ..<3.1622776601683795: return 2 * base
        case ..<7.0710678118654755: return 5 * base
        default: return PlotMath.powerOfTen(exponent + 1)
        }
    }

    /// The multiples of a step inside a range, at most a few hundred.
    static func multiples(of step: Double, in range: ClosedRange<Double>) -> [Double] {
        let slack = (range.upperBound - range.lowerBound) * 1e-9
        let first = ((range.lowerBound - slack) / step).rounded(.up)
        let last = ((range.upperBound + slack) / step).rounded(.down)
        guard first <= last, last - first <= 400, first.magnitude < 1e15 else { return [] }
        // Divided by a whole number where the step is a fraction, so that 3 × 0.1 is 0.3.
        let inverse = (1 / step).rounded()
        let divides = step < 1 && abs(inverse * step - 1) < 1e-9
        return (0...Int(last - first)).map { index in
            let multiple = first + Double(index)
            return (divides ? multiple / inverse : multiple * step) + 0
        }
    }

    /// Powers of ten; 2 and 5 between them while there are under three decades.
    private static func powers(_ range: ClosedRange<Double>, count: Double) -> [Double] {
        guard range.lowerBound > 0 else { return [] }
        let low = PlotMath.log10(range.lowerBound)
        let high = PlotMath.log10(range.upperBound)
        let decades = Int(low.rounded(.down))...Int(high.rounded(.up))
        let factors: [Double] = high - low < 3 ? [1, 2, 5] : [1]
        let stride = max(1, Int(((high - low) / count).rounded(.up)))
        var values: [Double] = []
        for exponent in decades where exponent % stride == 0 {
            for factor in factors {
                let value = factor * PlotMath.powerOfTen(exponent)
                if value >= range.lowerBound * 0.999_999, value <= range.upperBound * 1.000_001 { values.append(value) }
            }
        }
        return values.count > 1 ? values : [range.lowerBound, range.upperBound]
    }

    private static func symmetricPowers(_ range: ClosedRange<Double>) -> [Double] {
        let reach = max(range.lowerBound.magnitude, range.upperBound.magnitude)
        var values: [Double] = [0]
        var power = 1.0
        while power <= reach, values.count < 60 {
            values.append(power)
            values.append(-power)
            power *= 10
        }
        return values.filter { range.contains($0) }.sorted()
    }

    private static func labelled(_ numbers: [Double], _ scale: AxisScale) -> [Tick] {
        let sizes = numbers.filter { $0 != 0 }.map { $0.magnitude }
        let large = sizes.max() ?? 1
        let small = sizes.min() ?? 1
        if scale.transform == .logarithmic, large >= 1e5 || small < 1e-3 {
            return numbers.map { Tick(datum: .number($0), label: power($0)) }
        }
        if scale.transform == .logarithmic {
            return numbers.map { Tick(datum: .number($0), label: FigureNumber.short($0)) }
        }
        return zip(numbers, labels(numbers)).map { Tick(datum: .number($0), label: $1) }
    }

    /// Labels of one form, with as many digits as tell all numbers from each other.
    private static func labels(_ numbers: [Double]) -> [String] {
        let large = numbers.reduce(0) { max($0, $1.magnitude) }
        if large == 0 || large < 1e7 && large >= 1e-4, let decimals = decimals(numbers) {
            return numbers.map { FigureNumber.fixed($0, decimals: decimals) }
        }
        for digits in 4...6 {
            let labels = numbers.map { FigureNumber.scientific($0, digits: digits) }
            if Set(labels).count == Set(numbers).count { return labels }
        }
        // A small range far from zero.
        let apart = zip(numbers, numbers.dropFirst()).map { abs($1 - $0) }.filter { $0 > 0 }.min() ?? 1
        let decimals = max(0, min(9, 1 - Int(PlotMath.log10(apart).rounded(.down))))
        return numbers.map {
            large < 1e16
                ? FigureNumber.fixed($0, decimals: decimals) : FigureNumber.scientific($0, digits: 17)
        }
    }

    /// `10⁻³`, or `2 × 10⁻³` between the powers.
    private static func power(_ number: Double) -> String {
        let exponent = Int(PlotMath.log10(number).rounded(.down))
        let factor = (number / PlotMath.powerOfTen(exponent)).rounded()
        let power = FigureNumber.powerOfTen(exponent)
        return factor == 1 ? power : FigureNumber.short(factor) + "·" + power
    }

    /// How many digits behind the point tell all numbers of an axis.
    private static func decimals(_ numbers: [Double]) -> Int? {
        for count in 0...6 {
            let scale = PlotMath.powerOfTen(count)
            let tolerance = 1e-6
            if numbers.allSatisfy({ abs(($0 * scale).rounded() - $0 * scale) <= tolerance }) { return count }
        }
        return nil
    }
}
