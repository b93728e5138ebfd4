/// `[^name]:` at the head of a line.
struct FootnoteMarker {
    /// Behind the marker of every footnote stands a word of its mask, this far from its start.
    static let textDistance = 4

    let name: String
    let offsets: Range<Int>
    /// Where its text begins.
    let text: Int

    /// The marker in `line`, behind the marks of quotes.
    init?(in line: Range<Int>, of bytes: [UInt8]) {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start].isBlank || bytes[start] == .closeAngle { start += 1 }
        guard bytes.has("[^", at: start) else { return nil }
        var end = start + 2
        while end < line.upperBound, !bytes[end].isSpace, bytes[end] != .closeBracket { end += 1 }
        guard end > start + 2, end + 1 < line.upperBound, bytes[end] == .closeBracket,
            bytes[end + 1] == UInt8(ascii: ":")
        else { return nil }
        name = String(decoding: bytes[start + 2..<end], as: UTF8.self)
        offsets = start..<end + 2
        var text = end + 2
        while text < line.upperBound, bytes[text].isBlank { text += 1 }
        self.text = text
    }
}
