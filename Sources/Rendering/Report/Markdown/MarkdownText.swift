/// Text as Markdown that reads back as the same text.
enum MarkdownText {
    /// Escapes what would be markup inside a line.
    static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if isMarkup(byte) { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "$"), UInt8(ascii: "~"),
            UInt8(ascii: "|"), UInt8(ascii: "&"):
            true
        default: false
        }
    }

    /// Escapes the first sign of a line that would begin a block there.
    static func escapedAtStart(_ line: String) -> String {
        let bytes = Array(line.utf8)
        guard let first = bytes.first else { return line }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): return "\\" + line
        case 48...57:
            let digits = bytes.prefix { (48...57).contains($0) }.count
            guard digits < bytes.count, bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")") else {
                return line
            }
            let rest = String(decoding: bytes[digits...], as: UTF8.self)
            return String(decoding: bytes[..<digits], as: UTF8.self) + "\\" + rest
        default: return line
        }
    }

    /// Code in a line, in as many backticks as it needs.
    static func code(_ text: String) -> String {
        let ticks = String(repeating: "`", count: longestRun(of: UInt8(ascii: "`"), in: text) + 1)
        let needsSpace = text.utf8.first == UInt8(ascii: "`") || text.utf8.last == UInt8(ascii: "`")
        return needsSpace ? ticks + " " + text + " " + ticks : ticks + text + ticks
    }

    /// Lines in a fence, which is longer than any run of backticks in them.
    static func fence(_ text: String, language: String) -> [String] {
        let ticks = String(repeating: "`", count: max(3, longestRun(of: UInt8(ascii: "`"), in: text) + 1))
        return [ticks + language] + lines(of: text) + [ticks]
    }

    /// The lines of a text; a line feed at its end begins no other line.
    static func lines(of text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    private static func longestRun(of byte: UInt8, in text: String) -> Int {
        var longest = 0
        var run = 0
        for other in text.utf8 {
            run = other == byte ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    /// A link's or picture's address, in a form that no space or bracket can end.
    static func address(_ address: String) -> String {
        var result = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "(": result += "%28"
            case ")": result += "%29"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
