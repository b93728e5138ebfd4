import Figures

/// Numbers as colours; maps do not change between light and dark.
struct ColorMap {
    private let stops: [PaletteColor]
    let domain: ClosedRange<Double>
    let isDiverging: Bool

    init(_ scale: ColorScale, domain: ClosedRange<Double>) {
        let automatic = domain.lowerBound < 0 && domain.upperBound > 0
        isDiverging = scale == .diverging || (scale == .automatic && automatic)
        if isDiverging {
            let reach = max(domain.lowerBound.magnitude, domain.upperBound.magnitude)
            self.domain = reach > 0 ? -reach...reach : -1...1
            stops = Self.diverging
        } else {
            self.domain = domain.lowerBound < domain.upperBound ? domain : domain.lowerBound...domain.lowerBound + 1
            stops = scale == .gray ? [PaletteColor(0), PaletteColor(0xffffff)] : Self.viridis
        }
    }

    /// The colour of a number; the ends of the map for what lies outside, grey for what is no number.
    func color(_ number: Double) -> PaletteColor {
        guard !number.isNaN else { return PaletteColor(0xb8bec6) }
        let share = (number - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
        let place = max(0, min(1, share)) * Double(stops.count - 1)
        let index = min(stops.count - 2, Int(place))
        return stops[index].mixed(with: stops[index + 1], share: place - Double(index))
    }

    /// The range of all finite numbers of a matrix.
    static func range(_ rows: [[Double]]) -> ClosedRange<Double> {
        var low = Double.infinity
        var high = -Double.infinity
        for row in rows {
            for number in row where number.isFinite {
                low = min(low, number)
                high = max(high, number)
            }
        }
        return low <= high ? low...high : 0...1
    }

    private static let diverging = [0x2347b8, 0x6d86d3, 0xb3c0e9, 0xf3f4f7, 0xf2c49b, 0xe0923f, 0xb35300]
        .map { PaletteColor(UInt32($0)) }

    private static let viridis = [
        0x440154, 0x482878, 0x3e4a89, 0x31688e, 0x26838e, 0x1f9e89, 0x35b779, 0x6dcd59, 0xb4de2c, 0xfde725,
    ].map { PaletteColor(UInt32($0)) }
}
