/// A surface seen from above: lines of equal height, with paths and points on them.
public struct ContourMap: Sendable, Equatable, FigureConvertible {
    public var xs: [Double]
    public var ys: [Double]
    /// One row a `y`, one number an `x`.
    public var values: [[Double]]
    public var xTitle: String
    public var yTitle: String
    public var valueTitle: String
    /// The heights to draw; empty lets the drawing choose.
    public var levels: [Double]
    public var paths: [ContourPath]

    public init(
        xs: [Double], ys: [Double], values: [[Double]], xTitle: String = "x", yTitle: String = "y",
        valueTitle: String = "", levels: [Double] = [], paths: [ContourPath] = []
    ) {
        self.xs = xs
        self.ys = ys
        self.values = values
        self.xTitle = xTitle
        self.yTitle = yTitle
        self.valueTitle = valueTitle
        self.levels = levels
        self.paths = paths
    }

    /// Samples a function of two variables on a grid.
    public init(
        x: ClosedRange<Double>, y: ClosedRange<Double>, samples: Int = 61, xTitle: String = "x",
        yTitle: String = "y", valueTitle: String = "", levels: [Double] = [], paths: [ContourPath] = [],
        _ height: (Double, Double) -> Double
    ) {
        let xs = x.evenlySpaced(samples)
        let ys = y.evenlySpaced(samples)
        self.init(
            xs: xs, ys: ys, values: ys.map { y in xs.map { x in height(x, y) } }, xTitle: xTitle, yTitle: yTitle,
            valueTitle: valueTitle, levels: levels, paths: paths)
    }

    public var figure: Figure { Figure(.contours(self)) }
}

extension ClosedRange<Double> {
    /// The range in equal steps, both ends among them.
    public func evenlySpaced(_ count: Int) -> [Double] {
        guard count > 1 else { return [lowerBound] }
        let step = (upperBound - lowerBound) / Double(count - 1)
        return (0..<count).map { $0 == count - 1 ? upperBound : lowerBound + Double($0) * step }
    }
}
