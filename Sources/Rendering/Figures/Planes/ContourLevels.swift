import Figures

/// Chooses the heights of contours.
enum ContourLevels {
    /// Squares of equal steps, which lie evenly on a bowl, each with two digits.
    static func choose(_ values: [[Double]]) -> [Double] {
        let range = ColorMap.range(values)
        let height = range.upperBound - range.lowerBound
        guard height > 0, height.isFinite else { return [] }
        // A surface with both signs is no bowl: equal steps, zero among them.
        if range.lowerBound < -0.05 * height, range.upperBound > 0.05 * height {
            return AxisTicks.multiples(of: AxisTicks.niceStep(height, count: 9), in: range)
        }
        var levels: [Double] = []
        for step in 1...9 {
            let share = Double(step) / 10
            let level = rounded(range.lowerBound + height * share * share, range: height)
            if level > range.lowerBound, level < range.upperBound, levels.last != level { levels.append(level) }
        }
        return levels
    }

    private static func rounded(_ number: Double, range: Double) -> Double {
        guard number != 0 else { return 0 }
        let size = max(number.magnitude, range / 100)
        let exponent = Int(PlotMath.log10(size).rounded(.down)) - 1
        let unit = PlotMath.powerOfTen(exponent.magnitude <= 300 ? Int(exponent.magnitude) : 300)
        return exponent >= 0 ? (number / unit).rounded() * unit : (number * unit).rounded() / unit
    }
}
