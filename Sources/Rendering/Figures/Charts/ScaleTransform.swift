import Figures

/// The function of a scale, from data to evenly spaced places.
enum ScaleTransform: Equatable {
    case linear, logarithmic, symmetricLogarithmic
    case power(Double)

    init(_ type: ScaleType?) {
        switch type {
        case .log: self = .logarithmic
        case .symmetricLog: self = .symmetricLogarithmic
        case .squareRoot: self = .power(0.5)
        case .power(let exponent) where exponent > 0 && exponent.isFinite: self = .power(exponent)
        default: self = .linear
        }
    }

    /// Nil for what the scale cannot show.
    func apply(_ number: Double) -> Double? {
        guard number.isFinite else { return nil }
        let sign = number < 0 ? -1.0 : 1.0
        switch self {
        case .linear: return number
        case .logarithmic: return number > 0 ? PlotMath.log10(number) : nil
        case .symmetricLogarithmic: return sign * PlotMath.log10(1 + number.magnitude)
        case .power(let exponent): return sign * PlotMath.power(number.magnitude, exponent)
        }
    }
}
