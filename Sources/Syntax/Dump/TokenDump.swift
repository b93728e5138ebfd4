import Diagnostics

/// The tokens as text, one a line, for tests and `lecture dump tokens`.
public enum TokenDump {
    public static func text(_ bytes: [UInt8], names: NameTable) -> String {
        var padded = bytes
        for _ in 0..<8 { padded.append(0) }
        return padded.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { preconditionFailure("a padded text is not empty") }
            var lexer = Lexer(bytes: start, count: bytes.count, base: SourcePosition(offset: 0), names: names)
            lexer.lexAll()
            var text = ""
            for token in lexer.tokens { append(token, bytes, to: &text) }
            return text
        }
    }

    private static func append(_ token: Token, _ bytes: [UInt8], to text: inout String) {
        text += token.flags.contains(.startsLine) ? "⏎ " : token.flags.contains(.spaceBefore) ? "· " : "  "
        text += word(token.kind)
        if token.end > token.start {
            text += " " + String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
        }
        text += "\n"
    }

    private static func word(_ kind: TokenKind) -> String {
        if kind.isKeyword { return "keyword" }
        switch kind {
        case .endOfFile: return "end"
        case .identifier: return "identifier"
        case .dollar: return "dollar"
        case .integer: return "integer"
        case .float: return "float"
        case .string: return "string"
        case .stringStart: return "string start"
        case .stringSegment: return "string segment"
        case .interpolation: return "interpolation"
        case .interpolationEnd: return "interpolation end"
        case .stringEnd: return "string end"
        case .stringError: return "string error"
        case .prefixOperator: return "prefix operator"
        case .postfixOperator: return "postfix operator"
        case .spacedOperator, .unspacedOperator: return "infix operator"
        case .prefixPeriod: return "prefix sign"
        case .postfixQuestion, .postfixExclamation: return "postfix sign"
        case .unknown: return "unknown"
        default: return "sign"
        }
    }
}
