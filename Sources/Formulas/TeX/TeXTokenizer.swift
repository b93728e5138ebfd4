/// Cuts TeX source into tokens; comments vanish, anything else becomes some token.
struct TeXTokenizer {
    private let bytes: [UInt8]
    private var index = 0
    private var followsSpace = false
    private var tokens: [TeXToken] = []

    /// The tokens of `bytes`, the last of which is `end`.
    static func tokens(of bytes: [UInt8]) -> [TeXToken] {
        var tokenizer = TeXTokenizer(bytes)
        return tokenizer.run()
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count + 1)
    }

    private mutating func run() -> [TeXToken] {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                followsSpace = true
                index += 1
            case UInt8(ascii: "%"): skipComment()
            case UInt8(ascii: "\\"): command()
            case UInt8(ascii: "{"): append(.open, "{", 1)
            case UInt8(ascii: "}"): append(.close, "}", 1)
            case UInt8(ascii: "^"): append(.superscript, "^", 1)
            case UInt8(ascii: "_"): append(.subscript, "_", 1)
            case UInt8(ascii: "&"): append(.alignment, "&", 1)
            case UInt8(ascii: "$"): append(.dollar, "$", 1)
            case UInt8(ascii: "#"): parameter()
            default: character()
            }
        }
        append(.end, "", 0)
        return tokens
    }

    private mutating func append(_ kind: TeXToken.Kind, _ text: String, _ length: Int) {
        tokens.append(
            TeXToken(
                kind: kind, text: text, start: Int32(index), end: Int32(index + length), followsSpace: followsSpace))
        index += length
        followsSpace = false
    }

    /// Skips to the next line's first character: the line end belongs to the comment, as in TeX.
    private mutating func skipComment() {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        while index < bytes.count, bytes[index] <= UInt8(ascii: " ") { index += 1 }
    }

    private mutating func command() {
        var end = index + 1
        while end < bytes.count, TeXTokenizer.isLetter(bytes[end]) { end += 1 }
        guard end == index + 1 else {
            return append(.command, String(decoding: bytes[index + 1..<end], as: UTF8.self), end - index)
        }
        guard end < bytes.count else { return append(.character, "\\", 1) }
        let length = max(1, TeXTokenizer.scalarLength(bytes[end]))
        let limit = min(bytes.count, end + length)
        let name = bytes[end] <= UInt8(ascii: " ") ? " " : String(decoding: bytes[end..<limit], as: UTF8.self)
        append(.command, name, limit - index)
    }

    private mutating func parameter() {
        if index + 1 < bytes.count, bytes[index + 1] >= UInt8(ascii: "1"), bytes[index + 1] <= UInt8(ascii: "9") {
            append(.parameter, String(Unicode.Scalar(bytes[index + 1])), 2)
        } else {
            append(.character, "#", 1)
        }
    }

    private mutating func character() {
        var end = min(bytes.count, index + TeXTokenizer.scalarLength(bytes[index]))
        if end == index + 1, bytes[index] < 0x80, end == bytes.count || bytes[end] != 0xCC {
            return append(.character, String(Unicode.Scalar(bytes[index])), 1)
        }
        while end + 1 < bytes.count, TeXTokenizer.startsCombiningMark(bytes[end], bytes[end + 1]) { end += 2 }
        append(.character, String(decoding: bytes[index..<end], as: UTF8.self), end - index)
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }

    private static func scalarLength(_ byte: UInt8) -> Int {
        switch byte {
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF8: 4
        default: 1
        }
    }

    /// U+0300 to U+036F, marks that belong to the letter before them.
    private static func startsCombiningMark(_ first: UInt8, _ second: UInt8) -> Bool {
        (first == 0xCC && second >= 0x80) || (first == 0xCD && second >= 0x80 && second <= 0xAF)
    }
}
