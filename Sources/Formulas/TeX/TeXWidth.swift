/// Widths as TeX writes them.
enum TeXWidth {
    /// A width such as `1.5em` in thousandths of the letter size; nil if it is none.
    static func thousandths(of source: String) -> Int? {
        var sign = 1
        var whole = 0
        var scale = 0
        var unit = ""
        for byte in source.utf8 {
            switch byte {
            case UInt8(ascii: " "): continue
            case UInt8(ascii: "-") where scale == 0 && whole == 0: sign = -sign
            case UInt8(ascii: "0")...UInt8(ascii: "9") where unit.isEmpty:
                guard whole < 100_000, scale < 1000 else { continue }
                whole = whole * 10 + Int(byte - UInt8(ascii: "0"))
                scale *= 10
            case UInt8(ascii: ".") where scale == 0: scale = 1
            default: unit.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        guard let perUnit = units[unit], unit.utf8.count == 2 else { return nil }
        let thousandths = (Int64(whole) * Int64(perUnit) + Int64(max(1, scale) / 2)) / Int64(max(1, scale))
        return sign * Int(min(thousandths, 100_000))
    }

    /// Thousandths of the letter size in one unit, for letters of ten points.
    private static let units = [
        "em": 1000, "ex": 431, "mu": 56, "pt": 100, "px": 75, "cm": 2845, "mm": 285, "in": 7227, "pc": 1200, "bp": 100,
    ]

    /// The width in `em`, as TeX reads it back.
    static func em(_ thousandths: Int) -> String {
        let size = thousandths.magnitude
        var fraction = String(size % 1000)
        while fraction.utf8.count < 3 { fraction = "0" + fraction }
        while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
        return (thousandths < 0 ? "-" : "") + String(size / 1000) + (fraction.isEmpty ? "" : "." + fraction) + "em"
    }
}
