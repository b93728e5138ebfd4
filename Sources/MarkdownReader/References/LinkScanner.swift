/// Reads labels, destinations and titles of links and of their definitions.
struct LinkScanner {
    static let longestLabel = 999
    private static let deepestParentheses = 32

    let bytes: [UInt8]
    var index: Int

    var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skipBlanks() {
        while let byte, byte.isBlank { index += 1 }
    }

    /// Skips white space with at most one line feed in it.
    mutating func skipSpacesAndLineFeed() {
        skipBlanks()
        if byte == .lineFeed {
            index += 1
            skipBlanks()
        }
    }

    /// Skips blanks and the line feed behind them; false, and nothing skipped, if something else stands there.
    mutating func skipToLineEnd() -> Bool {
        let start = index
        skipBlanks()
        guard byte == nil || byte == .lineFeed else {
            index = start
            return false
        }
        if byte != nil { index += 1 }
        return true
    }

    /// `[label]`: the range between the brackets.
    mutating func label() -> Range<Int>? {
        guard byte == .openBracket else { return nil }
        var next = index + 1
        let start = next
        while next < bytes.count, next - start <= Self.longestLabel {
            switch bytes[next] {
            case .backslash where next + 1 < bytes.count && bytes[next + 1].isPunctuation: next += 2
            case .openBracket: return nil
            case .closeBracket:
                index = next + 1
                return start..<next
            default: next += 1
            }
        }
        return nil
    }

    mutating func destination() -> String? {
        byte == .openAngle ? angledDestination() : bareDestination()
    }

    private mutating func angledDestination() -> String? {
        var next = index + 1
        while next < bytes.count {
            switch bytes[next] {
            case .backslash where next + 1 < bytes.count && bytes[next + 1].isPunctuation: next += 2
            case .closeAngle:
                defer { index = next + 1 }
                return Entities.unescaped(bytes[index + 1..<next])
            case .openAngle, .lineFeed: return nil
            default: next += 1
            }
        }
        return nil
    }

    private mutating func bareDestination() -> String? {
        var next = index
        var depth = 0
        scan: while next < bytes.count {
            switch bytes[next] {
            case .backslash where next + 1 < bytes.count && bytes[next + 1].isPunctuation: next += 2
            case UInt8(ascii: "("):
                depth += 1
                guard depth <= Self.deepestParentheses else { return nil }
                next += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
                next += 1
            case let byte where byte.isSpace || byte.isControl: break scan
            default: next += 1
            }
        }
        guard depth == 0, next > index || (next < bytes.count && bytes[next] == UInt8(ascii: ")")) else { return nil }
        defer { index = next }
        return Entities.unescaped(bytes[index..<next])
    }

    /// A title in quotes, apostrophes or parentheses.
    mutating func title() -> String? {
        guard let first = byte else { return nil }
        let closing: UInt8
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = first
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        default: return nil
        }
        var next = index + 1
        while next < bytes.count, bytes[next] != closing {
            if bytes[next] == first { return nil }
            next += bytes[next] == .backslash && next + 1 < bytes.count && bytes[next + 1].isPunctuation ? 2 : 1
        }
        guard next < bytes.count else { return nil }
        defer { index = next + 1 }
        return Entities.unescaped(bytes[index + 1..<next])
    }
}
