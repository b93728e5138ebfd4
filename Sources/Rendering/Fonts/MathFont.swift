import CFonts

/// The font that formulas are set in: a page carries it, so that every browser draws the same.
public enum MathFont {
    /// Its name in `MathMLStyle.sheet`.
    public static let family: StaticString = "Lecture Math"

    /// The font as a WOFF2 file, where it lies in the program.
    public static var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: lecture_math_font(), count: Int(lecture_math_font_length()))
    }

    /// Writes the rule that brings the font into a style sheet, whole.
    static func writeFace(to writer: inout MarkupWriter) {
        writer.literal("@font-face{font-family:\"Lecture Math\";src:url(data:font/woff2;base64,")
        writer.trusted(Base64.encoded(bytes))
        writer.literal(") format(\"woff2\")}")
    }
}
