/// The style of the page, one part for each concern; the values are those of the page's specification.
///
/// Parts are written for people, with a rule a line, and go into the page without their line ends and indents.
public enum StyleSheet {
    static let parts: [StaticString] = [
        tokens, tokensInTheDark, type, tables, layout, contents, notes, cells, values, worked, callouts, exercises, media,
        adjustments, print,
    ]

    /// Writes all parts into `writer`, inside an open `style` element.
    static func write(to writer: inout MarkupWriter) {
        for part in parts { writer.style(part) }
    }
}

extension MarkupWriter {
    /// Writes a part of a style sheet without the line ends and indents that only its author needs.
    mutating func style(_ part: StaticString) {
        part.withUTF8Buffer { bytes in
            var start = 0
            while start < bytes.count {
                while start < bytes.count, bytes[start] == 10 || bytes[start] == 32 { start += 1 }
                var end = start
                while end < bytes.count, bytes[end] != 10 { end += 1 }
                copy(bytes[start..<end])
                start = end
            }
        }
    }
}
