/// Resolves `&name;`, `&#1234;`, `&#x1F;` and backslash escapes.
enum Entities {
    private static let longestName = 32

    /// The entity that begins at `index` with its ampersand: what it stands for, and its length.
    static func entity(in bytes: ArraySlice<UInt8>, at index: Int) -> (text: [UInt8], length: Int)? {
        var next = index + 1
        if next < bytes.endIndex, bytes[next] == UInt8(ascii: "#") { return numeric(in: bytes, at: index) }
        while next < bytes.endIndex, bytes[next].isLetter || bytes[next].isDigit, next - index <= longestName {
            next += 1
        }
        guard next > index + 1, next < bytes.endIndex, bytes[next] == UInt8(ascii: ";"),
            let text = CommonMarkParser.entity(bytes[index + 1..<next])
        else { return nil }
        return (text, next + 1 - index)
    }

    private static func numeric(in bytes: ArraySlice<UInt8>, at index: Int) -> (text: [UInt8], length: Int)? {
        var next = index + 2
        let isHex = next < bytes.endIndex && (bytes[next] | 0x20) == UInt8(ascii: "x")
        if isHex { next += 1 }
        let start = next
        while next < bytes.endIndex, isHex ? bytes[next].isHexDigit : bytes[next].isDigit, next - start < 8 {
            next += 1
        }
        guard next > start, next - start <= (isHex ? 6 : 7), next < bytes.endIndex, bytes[next] == UInt8(ascii: ";")
        else { return nil }
        let digits = String(decoding: bytes[start..<next], as: UTF8.self)
        let value = UInt32(digits, radix: isHex ? 16 : 10) ?? 0
        let scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
        return (Array(String(Character(scalar)).utf8), next + 1 - index)
    }

    /// `bytes` with escapes and entities resolved, as destinations, titles and info strings are read.
    static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == .backslash, index + 1 < bytes.endIndex, bytes[index + 1].isPunctuation {
                text.append(bytes[index + 1])
                index += 2
            } else if byte == UInt8(ascii: "&"), let entity = entity(in: bytes, at: index) {
                text += entity.text
                index += entity.length
            } else {
                text.append(byte)
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
