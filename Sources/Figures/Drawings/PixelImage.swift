/// A picture from numbers: grey with one channel, red, green and blue with three.
public struct PixelImage: Sendable, Equatable, FigureConvertible {
    public var height: Int
    public var width: Int
    public var channels: Int
    /// Row by row, the channels of a pixel together.
    public var values: [Double]
    /// The numbers that are black and white; nil takes 0...1, 0...255 or the data's own range, whichever fits.
    public var domain: ClosedRange<Double>?

    public init(height: Int, width: Int, channels: Int = 1, values: [Double], domain: ClosedRange<Double>? = nil) {
        self.height = height
        self.width = width
        self.channels = channels
        self.values = values
        self.domain = domain
    }

    /// A grey picture from the rows of a matrix.
    public init(_ rows: [[Double]], domain: ClosedRange<Double>? = nil) {
        let width = rows.reduce(0) { max($0, $1.count) }
        var values: [Double] = []
        for row in rows { values += row + [Double](repeating: .nan, count: width - row.count) }
        self.init(height: rows.count, width: width, values: values, domain: domain)
    }

    public var figure: Figure { Figure(.image(self)) }
}
