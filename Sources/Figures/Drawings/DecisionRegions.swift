/// Which class a classifier gives to each place of a plane, under the points it was to learn.
public struct DecisionRegions: Sendable, Equatable, FigureConvertible {
    /// The middles of the grid's columns and rows.
    public var xs: [Double]
    public var ys: [Double]
    /// The class at each place, one row a `y`.
    public var classes: [[Int]]
    public var names: [String]
    public var points: [RegionPoint]
    public var xTitle: String
    public var yTitle: String

    public init(
        xs: [Double], ys: [Double], classes: [[Int]], names: [String] = [], points: [RegionPoint] = [],
        xTitle: String = "x", yTitle: String = "y"
    ) {
        self.xs = xs
        self.ys = ys
        self.classes = classes
        self.names = names
        self.points = points
        self.xTitle = xTitle
        self.yTitle = yTitle
    }

    /// Asks a classifier at each place of a grid.
    public init(
        x: ClosedRange<Double>, y: ClosedRange<Double>, samples: Int = 96, names: [String] = [],
        points: [RegionPoint] = [], xTitle: String = "x", yTitle: String = "y",
        _ classify: (Double, Double) -> Int
    ) {
        let xs = x.evenlySpaced(samples)
        let ys = y.evenlySpaced(samples)
        self.init(
            xs: xs, ys: ys, classes: ys.map { y in xs.map { x in classify(x, y) } }, names: names, points: points,
            xTitle: xTitle, yTitle: yTitle)
    }

    public var figure: Figure { Figure(.regions(self)) }
}
