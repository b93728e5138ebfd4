/// A surface in the spelling of Swift Charts; we draw it as contours, which can be read.
public struct Chart3D: FigureConvertible {
    public var plot: SurfacePlot
    public var xDomain: ClosedRange<Double> = -1...1
    public var zDomain: ClosedRange<Double> = -1...1

    public init(_ plot: () -> SurfacePlot) {
        self.plot = plot()
    }

    public func chartXScale(domain: ClosedRange<Double>) -> Chart3D {
        var copy = self
        copy.xDomain = domain
        return copy
    }

    public func chartZScale(domain: ClosedRange<Double>) -> Chart3D {
        var copy = self
        copy.zDomain = domain
        return copy
    }

    public var figure: Figure {
        ContourMap(
            x: xDomain, y: zDomain, xTitle: plot.x, yTitle: plot.z, valueTitle: plot.y, plot.function
        ).figure
    }
}
