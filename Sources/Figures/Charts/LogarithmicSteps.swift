/// Positions in equal ratios.
enum LogarithmicSteps {
    static func positions(_ range: ClosedRange<Double>, count: Int) -> [Double] {
        let low = PlotMath.log(range.lowerBound)
        let step = (PlotMath.log(range.upperBound) - low) / Double(count - 1)
        return (0..<count).map { PlotMath.exp(low + step * Double($0)) }
    }
}
