/// Whole and floating-point numbers; their values are computed by the parser.
extension Lexer {
    mutating func lexNumber() {
        if byte == UInt8(ascii: "0") {
            switch next(1) {
            case UInt8(ascii: "x"): return lexHexadecimal()
            case UInt8(ascii: "o"): return lexRadix(SyntaxMessages.Digit.octal) { $0 &- UInt8(ascii: "0") < 8 }
            case UInt8(ascii: "b"): return lexRadix(SyntaxMessages.Digit.binary) { $0 &- UInt8(ascii: "0") < 2 }
            default: break
            }
        }
        skipDigits()
        // `1.max` and `pair.0.1` hold no fraction.
        let isMember = tokens.last.map { $0.kind == .period && $0.end == Int32(start) } ?? false
        var isFloat = false
        if !isMember, byte == UInt8(ascii: "."), Lexer.isDigit(next(1)) {
            position += 1
            skipDigits()
            isFloat = true
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            guard lexExponent() else { return }
            isFloat = true
        }
        finishNumber(isFloat ? .float : .integer, SyntaxMessages.Digit.decimal)
    }

    private mutating func skipDigits() {
        while Lexer.isDigit(byte) || byte == UInt8(ascii: "_") { position += 1 }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }

    private mutating func lexRadix(_ digit: SyntaxMessages.Digit, _ isDigit: (UInt8) -> Bool) {
        position += 2
        guard isDigit(byte) else { return rejectDigit(digit) }
        while isDigit(byte) || byte == UInt8(ascii: "_") { position += 1 }
        finishNumber(.integer, digit)
    }

    private mutating func lexHexadecimal() {
        position += 2
        guard Lexer.isHexDigit(byte) else { return rejectDigit(.hexadecimal) }
        skipHexDigits()
        var hasFraction = false
        if byte == UInt8(ascii: "."), Lexer.isHexDigit(next(1)) {
            // `0xff.description` is a member: a fraction needs an exponent, which a look ahead must find.
            var end = position + 1
            while Lexer.isHexDigit(bytes[end]) || bytes[end] == UInt8(ascii: "_") { end += 1 }
            let exponent = bytes[end] | 0x20 == UInt8(ascii: "p")
            if exponent || Lexer.isDigit(next(1)) {
                position = end
                hasFraction = true
            }
        }
        guard byte | 0x20 == UInt8(ascii: "p") else {
            if hasFraction { report(SyntaxMessages.hexFloatWithoutExponent, position) }
            return finishNumber(hasFraction ? .float : .integer, .hexadecimal)
        }
        if lexExponent() { finishNumber(.float, .hexadecimal) }
    }

    private mutating func skipHexDigits() {
        while Lexer.isHexDigit(byte) || byte == UInt8(ascii: "_") { position += 1 }
    }

    /// The sign and digits behind `e` or `p`; a missing digit is reported and ends the number.
    private mutating func lexExponent() -> Bool {
        position += 1
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
        if Lexer.isDigit(byte) {
            skipDigits()
            return true
        }
        if Lexer.isIdentifierByte(byte) {
            report(SyntaxMessages.invalidExponentDigit(character, isFirst: true), position)
            skipWordBytes()
        } else {
            report(SyntaxMessages.expectedExponentDigit, position)
        }
        form(.float)
        return false
    }

    private mutating func rejectDigit(_ digit: SyntaxMessages.Digit) {
        if Lexer.isIdentifierByte(byte) {
            report(SyntaxMessages.invalidDigit(character, digit), position)
            skipWordBytes()
        } else {
            report(SyntaxMessages.expectedDigit, position)
        }
        form(.integer)
    }

    private mutating func finishNumber(_ kind: TokenKind, _ digit: SyntaxMessages.Digit) {
        if Lexer.isIdentifierByte(byte) {
            let message =
                kind == .integer
                ? SyntaxMessages.invalidDigit(character, digit)
                : SyntaxMessages.invalidExponentDigit(character, isFirst: false)
            report(message, position)
            skipWordBytes()
        }
        form(kind)
    }

    private var character: String { String(UnicodeScalar(byte)) }

    private mutating func skipWordBytes() {
        while Lexer.isIdentifierByte(byte) { position += 1 }
    }
}
