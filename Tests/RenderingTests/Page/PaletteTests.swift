import Foundation
import Testing

@testable import Rendering

/// The colours of series, as the eye sees them: sRGB to Oklab, with the sight of those who lack a kind of cone after
/// Machado, Oliveira and Fernandes 2009.
@Suite struct PaletteTests {
    private typealias Triple = (Double, Double, Double)

    private static let sights: [(name: String, rows: [Triple])] = [
        ("normal", [(1, 0, 0), (0, 1, 0), (0, 0, 1)]),
        (
            "protan",
            [(0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)]
        ),
        (
            "deutan",
            [(0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)]
        ),
        (
            "tritan",
            [(1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)]
        ),
    ]

    /// What a style sheet gives a name, as linear light.
    private static func color(_ name: String, in sheet: StaticString) -> Triple? {
        let text = sheet.description
        guard let start = text.range(of: "--\(name): #")?.upperBound else { return nil }
        var digits = String(text[start...].prefix { $0.isHexDigit })
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        guard digits.count == 6, let value = Int(digits, radix: 16) else { return nil }
        func light(_ byte: Int) -> Double {
            let share = Double(byte & 0xFF) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return (light(value >> 16), light(value >> 8), light(value))
    }

    private static func product(_ rows: [Triple], _ color: Triple) -> Triple {
        let sums = rows.map { $0.0 * color.0 + $0.1 * color.1 + $0.2 * color.2 }
        return (sums[0], sums[1], sums[2])
    }

    private static func oklab(_ color: Triple) -> Triple {
        let light = (min(1, max(0, color.0)), min(1, max(0, color.1)), min(1, max(0, color.2)))
        let cones = product(
            [
                (0.4122214708, 0.5363325363, 0.0514459929), (0.2119034982, 0.6806995451, 0.1073969566),
                (0.0883024619, 0.2817188376, 0.6299787005),
            ], light)
        return product(
            [
                (0.2104542553, 0.7936177850, -0.0040720468), (1.9779984951, -2.4285922050, 0.4505937099),
                (0.0259040371, 0.7827717662, -0.8086757660),
            ], (cbrt(cones.0), cbrt(cones.1), cbrt(cones.2)))
    }

    private static func smallestDistance(_ colors: [Triple]) -> Double {
        var smallest = Double.infinity
        for (index, one) in colors.enumerated() {
            for other in colors[(index + 1)...] {
                let (a, b, c) = (one.0 - other.0, one.1 - other.1, one.2 - other.2)
                smallest = min(smallest, 100 * (a * a + b * b + c * c).squareRoot())
            }
        }
        return smallest
    }

    private static func luminance(_ color: Triple) -> Double { 0.2126 * color.0 + 0.7152 * color.1 + 0.0722 * color.2 }

    @Test(arguments: [false, true]) func seriesStayApartForEveryEye(isDark: Bool) throws {
        let sheet = isDark ? StyleSheet.tokensInTheDark : StyleSheet.tokens
        let series = try (1...6).map { try #require(Self.color("series-\($0)", in: sheet)) }
        let page = Self.luminance(try #require(Self.color("page", in: sheet)))
        for (name, rows) in Self.sights {
            let seen = series.map { Self.oklab(Self.product(rows, $0)) }
            // The well-known set of Okabe and Ito reaches 8 for normal sight; shape and dash tell the rest apart.
            #expect(Self.smallestDistance(seen) >= 7, "\(name)")
            #expect(Self.smallestDistance(Array(seen.prefix(4))) >= 11, "\(name), the first four")
        }
        for (index, color) in series.enumerated() {
            let (bright, dim) = (max(Self.luminance(color), page), min(Self.luminance(color), page))
            #expect((bright + 0.05) / (dim + 0.05) >= 3, "series \(index + 1) on the page")
        }
    }
}
