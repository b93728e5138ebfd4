/// The style of the page, one part for each concern; the values are those of the page's specification.
///
/// Parts are written for people, with a rule a line. A page gets them without line ends and indents, and of the rules
/// those alone whose classes it uses.
enum StyleSheet {
    static let parts: [StaticString] = [
        tokens, tokensInTheDark, type, tables, layout, contents, notes, cells, values, worked, callouts, exercises,
        media, previews,
        MathMLStyle.sheet, FigureStyles.sheet, adjustments, print,
    ]

    /// What a page with these classes needs.
    static func rules(for classes: Set<String>) -> [UInt8] {
        var rules: [UInt8] = []
        for part in parts { rules += StyleReader(compact(part), classes: classes).rules }
        return rules
    }

    /// A part without the spaces, line ends and semicolons that only its author needs.
    static func compact(_ part: StaticString) -> [UInt8] {
        part.withUTF8Buffer { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            for (index, byte) in bytes.enumerated() {
                let next = index + 1 < bytes.count ? bytes[index + 1] : 10
                if byte == 10 || byte == 32 && (absorbsSpace(result.last) || absorbsSpaceBefore(next)) { continue }
                if byte == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
                result.append(byte)
            }
            return result
        }
    }

    private static func absorbsSpace(_ byte: UInt8?) -> Bool {
        switch byte {
        case nil, UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: ";"),
            UInt8(ascii: ","):
            true
        default: false
        }
    }

    private static func absorbsSpaceBefore(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ">")
    }
}
