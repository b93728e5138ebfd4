/// A value as YAML writes it: plain, or in either kind of quotes.
struct QuotedScalar {
    let content: InlineSource
    let isQuoted: Bool

    /// Nil if a quote is not closed, or something stands behind the closing one.
    init?(_ offsets: Range<Int>, in source: LectureSource) {
        let bytes = source.bytes
        var content = InlineSource()
        let quote = offsets.isEmpty ? 0 : bytes[offsets.lowerBound]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            content.append(offsets, of: source)
            self.content = content
            isQuoted = false
            return
        }
        var index = offsets.lowerBound + 1
        while index < offsets.upperBound, bytes[index] != quote || Self.isDoubled(index, quote, bytes, offsets) {
            let next = index + 1 < offsets.upperBound ? bytes[index + 1] : 0
            // Other backslashes stay, for they are TeX: "$\\nu$".
            let isEscape =
                quote == UInt8(ascii: "'")
                ? bytes[index] == quote : bytes[index] == .backslash && (next == quote || next == .backslash)
            if isEscape { index += 1 }
            content.append(index..<index + 1, of: source)
            index += 1
        }
        guard index == offsets.upperBound - 1 else { return nil }
        self.content = content
        isQuoted = true
    }

    /// `''` inside apostrophes is one.
    private static func isDoubled(_ index: Int, _ quote: UInt8, _ bytes: [UInt8], _ offsets: Range<Int>) -> Bool {
        quote == UInt8(ascii: "'") && index + 1 < offsets.upperBound && bytes[index + 1] == quote
    }
}
