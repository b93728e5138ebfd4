import Diagnostics

/// Escapes in string literals.
extension Parser {
    /// Appends what the escape at `place` stands for and returns the offset behind it.
    mutating func decodeEscape(
        _ place: Int, _ end: Int, delimiter: Int, isMultiline: Bool, into text: inout [UInt8]
    ) -> Int {
        var next = place + 1 + delimiter
        guard next < end else { return end }
        let byte = bytes[next]
        next += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "0"): text.append(0)
        case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): text.append(byte)
        case UInt8(ascii: "u"): next = decodeUnicode(next, end, into: &text)
        default:
            if isMultiline, let after = escapedLineEnd(next - 1, end) { return after }
            report(SyntaxMessages.invalidEscape, at: range(Int32(next - 1), Int32(next - 1)))
        }
        return next
    }

    /// The line end behind a backslash, which joins two lines.
    private func escapedLineEnd(_ place: Int, _ end: Int) -> Int? {
        var place = place
        while place < end, bytes[place] == 32 || bytes[place] == 9 { place += 1 }
        guard place < end, bytes[place] == 10 || bytes[place] == 13 else { return nil }
        return place + (bytes[place] == 13 && bytes[place + 1] == 10 ? 2 : 1)
    }

    /// `{41}` behind `\u`
    private mutating func decodeUnicode(_ place: Int, _ end: Int, into text: inout [UInt8]) -> Int {
        var next = place
        guard next < end, bytes[next] == UInt8(ascii: "{") else {
            report(SyntaxMessages.expectedUnicodeBraces, at: range(Int32(next - 1), Int32(next - 1)))
            return next
        }
        next += 1
        var value: UInt64 = 0
        var count = 0
        while next < end, let digit = Parser.digit(bytes[next]) {
            value = value << 4 & 0xFFFF_FFFF_FFFF | digit
            count += 1
            next += 1
        }
        guard next < end, bytes[next] == UInt8(ascii: "}") else {
            report(SyntaxMessages.expectedUnicodeEnd, at: range(Int32(next), Int32(next)))
            return next
        }
        next += 1
        if count == 0 || count > 8 {
            report(SyntaxMessages.unicodeDigits, at: range(Int32(next), Int32(next)))
        } else if let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)), value <= 0x10FFFF {
            for byte in String(Character(scalar)).utf8 { text.append(byte) }
        } else {
            report(SyntaxMessages.invalidScalar, at: range(Int32(place - 2), Int32(place - 2)))
        }
        return next
    }
}
