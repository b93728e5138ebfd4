/// What a modifier says about a mark; the last one of a kind counts.
public enum MarkAttribute: Sendable, Equatable {
    case series(PlottableValue)
    case foreground(Color)
    case foregroundBy(PlottableValue)
    case symbol(SymbolShape)
    case symbolBy(PlottableValue)
    /// The area of the symbol in square points.
    case symbolSize(Double)
    case symbolSizeBy(PlottableValue)
    case line(StrokeStyle)
    case lineBy(PlottableValue)
    case interpolation(InterpolationMethod)
    case opacity(Double)
    case cornerRadius(Double)
    case positionBy(PlottableValue)
    case facetBy(PlottableValue)
    case offset(x: Double, y: Double)
    case annotation(MarkAnnotation)
    case zIndex(Double)
    case accessibilityLabel(String)
    case accessibilityValue(String)
    case accessibilityHidden(Bool)
    case width(MarkDimension)
    case height(MarkDimension)
    case stacking(MarkStackingMethod)
    /// Radii as shares of the largest one, and the gap between sectors in points.
    case sector(inner: Double, outer: Double, inset: Double)
}
