/// The few functions that scales and round shapes need, to the precision of a drawing and the same everywhere.
public enum PlotMath {
    /// The natural logarithm, by the series of the inverse hyperbolic tangent.
    public static func log(_ number: Double) -> Double {
        guard number > 0, number.isFinite else { return number == 0 ? -.infinity : .nan }
        var mantissa = number.significand
        var exponent = Double(number.exponent)
        if mantissa > 1.414_213_562_373_095 {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        var power = ratio
        for term in 0..<13 {
            sum += power / Double(2 * term + 1)
            power *= square
        }
        return 2 * sum + exponent * 0.693_147_180_559_945_3
    }

    public static func log10(_ number: Double) -> Double {
        let result = log(number) / 2.302_585_092_994_045_7
        let whole = result.rounded()
        return abs(result - whole) < 1e-12 ? whole : result
    }

    /// The exponential, by its series after halving.
    public static func exp(_ number: Double) -> Double {
        let doublings = (number / 0.693_147_180_559_945_3).rounded()
        guard doublings < 1024 else { return .infinity }
        guard doublings > -1022 else { return 0 }
        let rest = number - doublings * 0.693_147_180_559_945_3
        var sum = 1.0
        var term = 1.0
        for index in 1...16 {
            term *= rest / Double(index)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: Int(doublings), significand: 1)
    }

    /// Ten to a whole power, exact while a Double can be.
    public static func powerOfTen(_ exponent: Int) -> Double {
        Double("1e\(exponent)") ?? exp(Double(exponent) * 2.302_585_092_994_045_7)
    }

    /// `base` to `exponent`, for a base that is not negative.
    public static func power(_ base: Double, _ exponent: Double) -> Double {
        base > 0 ? exp(log(base) * exponent) : 0
    }

    /// The point of the unit circle at an angle in turns, clockwise from the top.
    public static func circle(turns: Double) -> (x: Double, y: Double) {
        let angle = (turns - turns.rounded()) * 6.283_185_307_179_586
        var sine = 0.0
        var cosine = 0.0
        var term = 1.0
        for index in 0..<24 {
            switch index % 4 {
            case 0: cosine += term
            case 1: sine += term
            case 2: cosine -= term
            default: sine -= term
            }
            term *= angle / Double(index + 1)
        }
        return (sine, -cosine)
    }
}
