import Figures

/// Rounds a computed number to the digits that the author wrote.
enum DecimalRounding {
    private static let minus = "\u{2212}"

    /// `value` with as many decimals, and the kind of minus sign, that `written` has.
    static func text(of value: Double, like written: String) -> String {
        let decimals = written.utf8.reversed().firstIndex(of: UInt8(ascii: ".")).map {
            written.utf8.reversed().distance(from: written.utf8.reversed().startIndex, to: $0)
        }
        let text = FigureNumber.fixed(value, decimals: decimals ?? 0)
        guard written.utf8.contains(UInt8(ascii: "-")), text.hasPrefix(minus) else { return text }
        return "-" + text.dropFirst()
    }
}
