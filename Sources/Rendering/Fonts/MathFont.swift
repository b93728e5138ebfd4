import CFonts

/// The font that formulas are set in: a page carries it, so that every browser draws the same.
public enum MathFont {
    /// Its name in `MathMLStyle.sheet`.
    public static let family: StaticString = "Lecture Math"

    /// The font as a WOFF2 file, where it lies in the program.
    public static var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: lecture_math_font(), count: Int(lecture_math_font_length()))
    }

    /// Bold digits for results: what a browser makes of the others when it must is smeared.
    public static var boldBytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: lecture_bold_font(), count: Int(lecture_bold_font_length()))
    }

    /// Writes the rules that bring the fonts into a style sheet, whole.
    static func writeFaces(to writer: inout MarkupWriter) {
        writer.literal("@font-face{font-family:\"Lecture Math\";src:url(data:font/woff2;base64,")
        writer.trusted(Base64.encoded(bytes))
        writer.literal(") format(\"woff2\")}")
        // Not for the space: the first font that has it is the one whose MATH table counts.
        writer.literal("@font-face{font-family:\"Lecture Bold\";font-weight:600;unicode-range:U+30-39;")
        writer.literal("src:url(data:font/woff2;base64,")
        writer.trusted(Base64.encoded(boldBytes))
        writer.literal(") format(\"woff2\")}")
    }
}
