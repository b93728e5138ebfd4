/// Several matrices of one kind side by side in one common scale: feature maps, filters, small multiples of images.
public struct FeatureMaps: Sendable, Equatable, FigureConvertible {
    public var maps: [[[Double]]]
    public var titles: [String]
    /// How many stand in a row; nil lets the drawing choose.
    public var columns: Int?
    public var scale: ColorScale
    public var domain: ClosedRange<Double>?

    public init(
        _ maps: [[[Double]]], titles: [String] = [], columns: Int? = nil, scale: ColorScale = .automatic,
        domain: ClosedRange<Double>? = nil
    ) {
        self.maps = maps
        self.titles = titles
        self.columns = columns
        self.scale = scale
        self.domain = domain
    }

    public var figure: Figure { Figure(.featureMaps(self)) }
}
