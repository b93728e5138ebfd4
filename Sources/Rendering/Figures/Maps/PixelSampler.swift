import Figures

/// The pixels of a picture as colours, averaged into blocks where there are too many.
struct PixelSampler {
    private let image: PixelImage
    private let low: Double
    private let high: Double
    let block: Int
    let width: Int
    let height: Int

    init(_ image: PixelImage) {
        self.image = image
        block = max(1, (max(image.width, image.height) + MatrixShape.limit - 1) / MatrixShape.limit)
        width = (image.width + block - 1) / block
        height = (image.height + block - 1) / block
        let range = image.domain ?? Self.domain(image.values)
        low = range.lowerBound
        high = max(range.upperBound, low + .leastNonzeroMagnitude)
    }

    /// 0...1 and 0...255 are what pictures use; other numbers are stretched from the least to the greatest.
    private static func domain(_ values: [Double]) -> ClosedRange<Double> {
        let range = ColorMap.range([values])
        if range.lowerBound >= 0, range.upperBound <= 1 { return 0...1 }
        if range.lowerBound >= 0, range.upperBound <= 255, range.upperBound > 8 { return 0...255 }
        return range
    }

    func color(_ row: Int, _ column: Int) -> PaletteColor {
        guard image.channels >= 3 else {
            let gray = level(row, column, 0)
            return PaletteColor(gray, gray, gray)
        }
        return PaletteColor(level(row, column, 0), level(row, column, 1), level(row, column, 2))
    }

    /// One channel of a block; large pictures keep 64 levels, so that neighbours join into runs.
    private func level(_ row: Int, _ column: Int, _ channel: Int) -> UInt8 {
        var sum = 0.0
        var count = 0.0
        for y in row * block..<min(image.height, (row + 1) * block) {
            for x in column * block..<min(image.width, (column + 1) * block) {
                let place = (y * image.width + x) * image.channels + channel
                guard place < image.values.count, image.values[place].isFinite else { continue }
                sum += image.values[place]
                count += 1
            }
        }
        guard count > 0 else { return 128 }
        let share = max(0, min(1, (sum / count - low) / (high - low)))
        let isLarge = width * height > 1024
        return isLarge ? UInt8(((share * 63).rounded() * 255 / 63).rounded()) : UInt8((share * 255).rounded())
    }
}
