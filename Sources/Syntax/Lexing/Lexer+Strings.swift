import Diagnostics

/// String literals; what stands between their quotes is decoded by the parser.
extension Lexer {
    /// `#` begins a raw string, or a directive that lectures do not have.
    mutating func lexPound() {
        var count = 0
        while next(count) == UInt8(ascii: "#") { count += 1 }
        if next(count) == UInt8(ascii: "\"") {
            position += count
            return lexString(delimiter: count)
        }
        position += 1
        form(.pound)
    }

    /// Reads a literal whose first quote is at `position`, behind `delimiter` pounds.
    mutating func lexString(delimiter: Int) {
        let opening = position
        let isMultiline = next(1) == UInt8(ascii: "\"") && next(2) == UInt8(ascii: "\"")
        // `""` is empty, and three quotes that close on the same line in a raw string are `"` in quotes.
        if isMultiline, !(delimiter > 0 && isRawQuote(delimiter)) {
            position += 3
            flags.insert(.multiline)
            checkMultilineStart()
        } else {
            position += 1
        }
        let saved = (tokens.count, diagnostics.count, flags)
        let first = start
        if lexStringBody(delimiter: delimiter, isMultiline: saved.2.contains(.multiline)) { return }
        tokens.removeSubrange(saved.0...)
        let problems = Array(diagnostics[saved.1...]).filter { $0.message == SyntaxMessages.unclosedInterpolation }
        diagnostics.removeSubrange(saved.1...)
        if let problem = problems.first { note(problem) }
        report(SyntaxMessages.unterminatedString, first)
        position = opening + 1
        if saved.2.contains(.multiline) { position = count } else { skipLine() }
        (start, flags) = (first, saved.2)
        form(.stringError)
    }

    /// `#"""#` is one quote.
    private func isRawQuote(_ delimiter: Int) -> Bool {
        for index in 0..<delimiter where next(3 + index) != UInt8(ascii: "#") { return false }
        return true
    }

    private mutating func checkMultilineStart() {
        var offset = position
        while bytes[offset] == 32 || bytes[offset] == 9 { offset += 1 }
        if bytes[offset] != 10, bytes[offset] != 13, offset < count {
            report(SyntaxMessages.multilineStart, position)
        }
    }

    /// Walks to the closing quotes; false if there are none.
    private mutating func lexStringBody(delimiter: Int, isMultiline: Bool) -> Bool {
        let literalFlags = flags
        let opening = start
        var segment = position
        var hasInterpolation = false
        while true {
            switch byte {
            case UInt8(ascii: "\"") where closes(delimiter, isMultiline):
                let quotes = position
                if hasInterpolation {
                    formSegment(from: segment, to: quotes, .stringSegment)
                    position = quotes + (isMultiline ? 3 : 1) + delimiter
                    formSegment(from: quotes, to: position, .stringEnd)
                } else {
                    position = quotes + (isMultiline ? 3 : 1) + delimiter
                    (start, flags) = (opening, literalFlags)
                    form(.string)
                }
                return true
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                guard isMultiline else { return false }
                position += 1
            case UInt8(ascii: "\\") where escapes(delimiter):
                let backslash = position
                position += 1 + delimiter
                guard byte == UInt8(ascii: "(") else {
                    // The escaped character, so that `\"` and `\\` do not end or begin anything.
                    if byte != 10, byte != 13, position < count { position += 1 }
                    continue
                }
                let parenthesis = position
                if !hasInterpolation {
                    (start, position, flags) = (opening, segment, literalFlags)
                    form(.stringStart)
                    hasInterpolation = true
                }
                formSegment(from: segment, to: backslash, .stringSegment)
                position = parenthesis
                guard lexInterpolation(from: backslash, isMultiline: isMultiline) else { return false }
                segment = position
            case 0 where position >= count:
                return false
            case 0..<32 where byte != 9:
                report(SyntaxMessages.unprintable, position)
                position += 1
            default:
                position += 1
            }
        }
    }

    private mutating func formSegment(from lower: Int, to upper: Int, _ kind: TokenKind) {
        (start, position, flags) = (lower, upper, [])
        form(kind)
    }

    private func closes(_ delimiter: Int, _ isMultiline: Bool) -> Bool {
        var offset = 1
        if isMultiline {
            guard next(1) == UInt8(ascii: "\""), next(2) == UInt8(ascii: "\"") else { return false }
            offset = 3
        }
        for index in 0..<delimiter where next(offset + index) != UInt8(ascii: "#") { return false }
        return true
    }

    private func escapes(_ delimiter: Int) -> Bool {
        for index in 0..<delimiter where next(1 + index) != UInt8(ascii: "#") { return false }
        return true
    }

    /// Reads tokens up to the `)` that ends the interpolation whose `(` is at `position`.
    private mutating func lexInterpolation(from backslash: Int, isMultiline: Bool) -> Bool {
        let parenthesis = position
        guard depth < Lexer.deepestInterpolation else { return false }
        depth += 1
        defer { depth -= 1 }
        position += 1
        (start, flags) = (backslash, [])
        form(.interpolation)
        var nesting = 1
        while nesting > 0 {
            let before = tokens.count
            let more = lexToken()
            guard tokens.count > before, let last = tokens.last else { continue }
            if !more || (!isMultiline && last.startsLine) || last.kind == .stringError {
                report(SyntaxMessages.unclosedInterpolation, parenthesis)
                return false
            }
            if last.kind == .leftParen { nesting += 1 }
            if last.kind == .rightParen { nesting -= 1 }
        }
        tokens[tokens.count - 1].kind = .interpolationEnd
        return true
    }

    /// `'a'`: taken as a string once reported.
    mutating func lexSingleQuoted() {
        var end = position + 1
        while end < count, bytes[end] != 10, bytes[end] != 13, bytes[end] != UInt8(ascii: "'") {
            end += bytes[end] == UInt8(ascii: "\\") && bytes[end + 1] >= 32 ? 2 : 1
        }
        guard bytes[end] == UInt8(ascii: "'"), end < count else {
            report(SyntaxMessages.unterminatedString, position)
            skipLine()
            return form(.stringError)
        }
        report(SyntaxMessages.singleQuoted, position)
        position = end + 1
        flags.insert(.escaped)
        form(.stringError)
    }

    /// Typographic quotes: taken as a string once reported.
    mutating func lexCurlyQuoted() {
        report(SyntaxMessages.curlyQuote, position)
        flags.insert(.escaped)
        position += 3
        while position < count, byte != 10, byte != 13, byte != UInt8(ascii: "\"") {
            let (scalar, length) = scalar(at: position)
            if scalar == 0x201C || scalar == 0x201D {
                report(SyntaxMessages.curlyQuote, position)
                position += 3
                return form(.stringError)
            }
            position += length
        }
        if byte == UInt8(ascii: "\"") { position += 1 }
        form(.stringError)
    }
}
