/// The style of the page, one part for each concern; the values are those of the page's specification.
///
/// Parts are written for people, with a rule a line, and go into the page without their line ends and indents.
public enum StyleSheet {
    static let parts: [StaticString] = [
        tokens, tokensInTheDark, type, tables, layout, contents, notes, cells, values, worked, callouts, exercises,
        media,
        MathMLStyle.sheet, adjustments, print,
    ]

    /// Writes all parts into `writer`, inside an open `style` element.
    static func write(to writer: inout MarkupWriter) {
        for part in parts { writer.style(part) }
    }
}

extension MarkupWriter {
    /// Writes a part of a style sheet without the spaces, line ends and semicolons that only its author needs.
    mutating func style(_ part: StaticString) {
        part.withUTF8Buffer { bytes in
            var last: UInt8 = 10
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                let next = index + 1 < bytes.count ? bytes[index + 1] : 10
                index += 1
                if byte == 10
                    || byte == 32
                        && (StyleSheet.absorbsSpace(last) || next == UInt8(ascii: "{") || next == UInt8(ascii: ">"))
                {
                    continue
                }
                if byte == UInt8(ascii: ";"), next == 32, bytes[index + 1] == UInt8(ascii: "}") { continue }
                if byte == 32, next == UInt8(ascii: "}") { continue }
                copy(byte)
                last = byte
            }
        }
    }
}

extension StyleSheet {
    /// Whether a space after `byte` says nothing: a line has just begun, or a declaration, a value, a list's next entry.
    static func absorbsSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 10, UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: ";"),
            UInt8(ascii: ","):
            true
        default: false
        }
    }
}
