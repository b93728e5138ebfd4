/// What the modifiers of a mark say, gathered; the last one of a kind counts.
public struct MarkLook {
    public var series: PlottableValue?
    public var color: Color?
    public var colorBy: PlottableValue?
    public var symbol: SymbolShape?
    public var symbolBy: PlottableValue?
    public var symbolSize: Double?
    public var symbolSizeBy: PlottableValue?
    public var line: StrokeStyle?
    public var lineBy: PlottableValue?
    public var interpolation = InterpolationMethod.linear
    public var opacity: Double?
    public var cornerRadius = 0.0
    public var positionBy: PlottableValue?
    public var facetBy: PlottableValue?
    public var offsetX = 0.0
    public var offsetY = 0.0
    public var annotations: [MarkAnnotation] = []
    public var zIndex = 0.0
    public var width = MarkDimension.automatic
    public var height = MarkDimension.automatic
    public var stacking = MarkStackingMethod.standard
    public var sector = (inner: 0.0, outer: 1.0, inset: 0.0)

    public init(_ attributes: [MarkAttribute]) {
        for attribute in attributes { add(attribute) }
    }

    private mutating func add(_ attribute: MarkAttribute) {
        switch attribute {
        case .series(let value): series = value
        case .foreground(let value): color = value
        case .foregroundBy(let value): colorBy = value
        case .symbol(let value): symbol = value
        case .symbolBy(let value): symbolBy = value
        case .symbolSize(let value): symbolSize = value
        case .symbolSizeBy(let value): symbolSizeBy = value
        case .line(let value): line = value
        case .lineBy(let value): lineBy = value
        case .interpolation(let value): interpolation = value
        case .opacity(let value): opacity = max(0, min(1, value))
        case .cornerRadius(let value): cornerRadius = max(0, value)
        case .positionBy(let value): positionBy = value
        case .facetBy(let value): facetBy = value
        case .offset(let x, let y): (offsetX, offsetY) = (x, y)
        case .annotation(let value): annotations.append(value)
        case .zIndex(let value): zIndex = value
        case .width(let value): width = value
        case .height(let value): height = value
        case .stacking(let value): stacking = value
        case .sector(let inner, let outer, let inset): sector = (inner, outer, inset)
        case .accessibilityLabel, .accessibilityValue, .accessibilityHidden: break
        }
    }

    /// What separates one line or area from another.
    public var key: [PlottableDatum] {
        [series, colorBy, lineBy, symbolBy].compactMap { $0?.datum }
    }

    /// The words of the key, none twice.
    public var name: String {
        var words: [String] = []
        for datum in key where !words.contains(datum.text) { words.append(datum.text) }
        return words.joined(separator: ", ")
    }

    /// The value with a label, which a facet separates by.
    public func value(labelled label: String) -> PlottableDatum? {
        for value in [facetBy, series, colorBy, lineBy, symbolBy, positionBy] {
            if let value, value.label == label { return value.datum }
        }
        return facetBy?.datum
    }
}
