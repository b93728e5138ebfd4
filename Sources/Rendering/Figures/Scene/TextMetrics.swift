/// How wide text is at most, in any of the sans fonts that a page may fall back to.
enum TextMetrics {
    /// The text size of a figure.
    static let size = 14.0
    /// The size of notes and of numbers that must fit into cells; 11 px are the least a reader gets.
    static let small = 13.25
    /// From one line of text to the next.
    static let line = 17.0

    static func width(_ text: String, size: Double = size, bold: Bool = false) -> Double {
        var sum = 0
        for scalar in text.unicodeScalars { sum += hundredths(scalar) }
        return Double(sum) / 100 * size * (bold ? 1.12 : 1)
    }

    /// The text, cut with an ellipsis where it is wider than the room there is.
    static func fitted(_ text: String, width: Double, size: Double = size, bold: Bool = false) -> String {
        guard Self.width(text, size: size, bold: bold) > width else { return text }
        var room = width - Self.width("…", size: size, bold: bold)
        var cut = ""
        for character in text {
            room -= Self.width(String(character), size: size, bold: bold)
            if room < 0 { break }
            cut.append(character)
        }
        while cut.last == " " { cut.removeLast() }
        return cut + "…"
    }

    private static func hundredths(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 32..<127: ascii[Int(scalar.value) - 32]
        case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x2070..<0x20A0, 0x1D2C..<0x1DC0, 0xB2, 0xB3, 0xB9, 0xB0: 46
        case 0xB7: 34
        case 0x2190..<0x2300, 0x2013...0x2026, 0xD7, 0xF7, 0xB1: 90
        case 0..<0x600: 68
        case 0x1F000..<0x20000: 130
        case 0x2E80...: 105
        default: 85
        }
    }

    /// The wider of DejaVu Sans and Liberation Sans for each character from space to tilde, in hundredths of the size.
    private static let ascii = [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34,
        34, 84, 84, 84, 56, 102, 69, 69, 73, 77, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79, 67, 79, 73, 67, 62, 74,
        69, 99, 69, 67, 69, 40, 34, 40, 84, 56, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64,
        64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ]
}
