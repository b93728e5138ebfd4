/// A colour of a map, the same in every mode.
struct PaletteColor: Equatable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    init(_ value: UInt32) {
        self.init(UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255))
    }

    var hexadecimal: String {
        var text = "#"
        for part in [red, green, blue] {
            if part < 16 { text += "0" }
            text += String(part, radix: 16)
        }
        return text
    }

    /// The colour a share of the way to another.
    func mixed(with other: PaletteColor, share: Double) -> PaletteColor {
        func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
            UInt8(max(0, min(255, (Double(a) + (Double(b) - Double(a)) * share).rounded())))
        }
        return PaletteColor(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
    }

    /// Black or white, whichever has more contrast on this colour.
    var readableText: Ink { luminance > 0.179 ? .black : .white }

    /// The relative luminance of WCAG, with the curve of sRGB taken as a square and a cube mixed.
    var luminance: Double {
        func linear(_ part: UInt8) -> Double {
            let value = Double(part) / 255
            return value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
