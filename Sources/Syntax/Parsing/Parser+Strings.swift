import Diagnostics

/// The contents of string literals.
extension Parser {
    /// How the text between the quotes is to be read.
    private struct Quoting {
        /// The number of `#` before the quote.
        var delimiter: Int
        var isMultiline: Bool
        /// The white space before the closing `"""`, taken off each line.
        var indentation: (start: Int, count: Int) = (0, 0)
    }

    mutating func parseString() -> Expression {
        let start = token.start
        var quoting = Quoting(delimiter: pounds(at: Int(token.start)), isMultiline: token.flags.contains(.multiline))
        let quotes = quoting.isMultiline ? 3 : 1
        if at(.string) {
            let lower = Int(token.start) + quoting.delimiter + quotes
            let upper = Int(token.end) - quoting.delimiter - quotes
            quoting.indentation = indentation(endingAt: upper, quoting)
            advance()
            var segments: [StringLiteral.Segment] = []
            if upper > lower || quoting.isMultiline {
                let text = decode(lower, upper, quoting, isFirst: true, isLast: true)
                segments.append(.text(text, range(Int32(lower), Int32(upper))))
            }
            return make(.string(StringLiteral(segments: segments, isMultiline: quoting.isMultiline)), from: start)
        }
        return parseInterpolatedString(quoting, start)
    }

    /// Quotes of a wrong kind, which have been told of, still hold a text.
    mutating func parseOddlyQuoted() -> Expression {
        let start = token.start
        let isCurly = bytes[Int(start)] != UInt8(ascii: "'")
        let lower = Int(start) + (isCurly ? 3 : 1)
        let upper = Int(token.end) - (isCurly && bytes[Int(token.end) - 1] != UInt8(ascii: "\"") ? 3 : 1)
        advance()
        let inside = UnsafeBufferPointer(start: bytes + lower, count: max(upper - lower, 0))
        let text = String(decoding: inside, as: UTF8.self)
        let segments: [StringLiteral.Segment] =
            text.isEmpty ? [] : [.text(text, range(Int32(lower), Int32(max(upper, lower))))]
        return make(.string(StringLiteral(segments: segments, isMultiline: false)), from: start)
    }

    private mutating func parseInterpolatedString(_ quoting: Quoting, _ start: Int32) -> Expression {
        var quoting = quoting
        if quoting.isMultiline, let end = stringEnd() { quoting.indentation = indentation(endingAt: end, quoting) }
        advance()
        var segments: [StringLiteral.Segment] = []
        var isFirst = true
        while true {
            switch kind {
            case .stringSegment:
                let (lower, upper) = (Int(token.start), Int(token.end))
                advance()
                let text = decode(lower, upper, quoting, isFirst: isFirst, isLast: at(.stringEnd))
                if !text.isEmpty { segments.append(.text(text, range(Int32(lower), Int32(upper)))) }
            case .interpolation:
                let lower = token.start
                let arguments = parseInterpolation()
                segments.append(.interpolation(arguments, range(from: lower)))
            case .stringEnd:
                advance()
                return make(.string(StringLiteral(segments: segments, isMultiline: quoting.isMultiline)), from: start)
            default:
                failed = true
                return errorExpression(from: start)
            }
            isFirst = false
        }
    }

    /// The closing quotes of the literal that begins at the current token.
    private func stringEnd() -> Int? {
        var place = index + 1
        var depth = 0
        while place < tokens.count {
            switch tokens[place].kind {
            case .stringStart: depth += 1
            case .stringEnd where depth == 0: return Int(tokens[place].start)
            case .stringEnd: depth -= 1
            default: break
            }
            place += 1
        }
        return nil
    }

    private mutating func parseInterpolation() -> [Argument] {
        let saved = (isBasic, patternMode)
        (isBasic, patternMode) = (false, .none)
        defer { (isBasic, patternMode) = saved }
        advance()
        var arguments: [Argument] = []
        let wasFailed = failed
        while !at(.interpolationEnd), !at(.endOfFile), !at(.stringEnd) {
            arguments.append(parseArgument())
            if failed || at(.interpolationEnd) || at(.endOfFile) || at(.stringEnd) { break }
            if !eat(.comma) {
                report(SyntaxMessages.expectedComma)
                guard at(.identifier) || at(.integer) || at(.stringStart) || at(.string), arguments.count == 1 else {
                    break
                }
            }
        }
        while !at(.interpolationEnd), !at(.endOfFile), !at(.stringEnd) { advance() }
        if at(.interpolationEnd), lacksValue(arguments) {
            report(SyntaxMessages.missingPiece, at: range(of: token))
        }
        _ = eat(.interpolationEnd)
        failed = wasFailed || gaveUp
        return arguments
    }

    /// Is there nothing in the parentheses, or nothing that could be read?
    private func lacksValue(_ arguments: [Argument]) -> Bool {
        guard let first = arguments.first else { return true }
        guard failed, arguments.count == 1 else { return false }
        switch first.value.kind {
        case .error: return true
        case .sequence(let parts):
            return parts.operands.last.map { if case .error = $0.kind { true } else { false } } ?? false
        default: return false
        }
    }

    private func pounds(at offset: Int) -> Int {
        var count = 0
        while bytes[offset + count] == UInt8(ascii: "#") { count += 1 }
        return count
    }

    private func indentation(endingAt end: Int, _ quoting: Quoting) -> (start: Int, count: Int) {
        guard quoting.isMultiline else { return (end, 0) }
        var start = end
        while start > 0, bytes[start - 1] == 32 || bytes[start - 1] == 9 { start -= 1 }
        return (start, end - start)
    }

    private mutating func decode(
        _ lower: Int, _ upper: Int, _ quoting: Quoting, isFirst: Bool, isLast: Bool
    ) -> String {
        if !quoting.isMultiline, isPlain(lower, upper) {
            return String(decoding: UnsafeBufferPointer(start: bytes + lower, count: upper - lower), as: UTF8.self)
        }
        var text: [UInt8] = []
        text.reserveCapacity(upper - lower)
        var place = lower
        var end = upper
        if quoting.isMultiline {
            if isFirst { place = skipFirstLineEnd(place, upper) }
            if isLast { end = checkLastLine(place, upper, quoting) }
            if isFirst { place = skipIndentation(place, end, quoting) }
        }
        while place < end {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\\"), pounds(at: place + 1) >= quoting.delimiter {
                let before = place
                place = decodeEscape(
                    place, end, delimiter: quoting.delimiter, isMultiline: quoting.isMultiline, into: &text)
                if bytes[place - 1] == 10 || bytes[place - 1] == 13, place > before + 1 {
                    place = skipIndentation(place, end, quoting)
                }
            } else if byte == 10 || byte == 13 {
                text.append(10)
                place += byte == 13 && bytes[place + 1] == 10 ? 2 : 1
                place = skipIndentation(place, end, quoting)
            } else {
                text.append(byte)
                place += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func isPlain(_ lower: Int, _ upper: Int) -> Bool {
        for place in lower..<max(lower, upper) where bytes[place] == UInt8(ascii: "\\") { return false }
        return true
    }

    private func skipFirstLineEnd(_ lower: Int, _ upper: Int) -> Int {
        var place = lower
        while place < upper, bytes[place] == 32 || bytes[place] == 9 { place += 1 }
        guard place < upper, bytes[place] == 10 || bytes[place] == 13 else { return lower }
        return place + (bytes[place] == 13 && bytes[place + 1] == 10 ? 2 : 1)
    }

    /// The end of the text before the closing line: the line end in front of it is not part of the text.
    private mutating func checkLastLine(_ lower: Int, _ upper: Int, _ quoting: Quoting) -> Int {
        var end = quoting.indentation.start
        guard end > lower else { return min(lower, upper) }
        guard bytes[end - 1] == 10 || bytes[end - 1] == 13 else {
            report(SyntaxMessages.multilineEnd, at: range(Int32(upper), Int32(upper)))
            return upper
        }
        end -= bytes[end - 1] == 10 && end - 2 >= lower && bytes[end - 2] == 13 ? 2 : 1
        return max(end, lower)
    }

    /// Steps over the closing line's indentation, which each line repeats.
    private mutating func skipIndentation(_ lower: Int, _ end: Int, _ quoting: Quoting) -> Int {
        guard quoting.isMultiline else { return lower }
        var place = lower
        for offset in 0..<quoting.indentation.count {
            guard place < end else { return place }
            let byte = bytes[place]
            if byte == 10 || byte == 13 { return place }
            guard byte == bytes[quoting.indentation.start + offset] else {
                reportIndentation(place, offset, quoting)
                return place
            }
            place += 1
        }
        return place
    }

    private mutating func reportIndentation(_ place: Int, _ offset: Int, _ quoting: Quoting) {
        let here = range(Int32(place), Int32(place))
        let expected = quoting.indentation.start + offset
        let kind: SyntaxMessages.Indentation =
            bytes[place] == 32 ? .space : bytes[place] == 9 ? .tab : .insufficient
        let notes = [
            Diagnostic(
                .note, SyntaxMessages.shouldMatch(isSpace: bytes[expected] == 32),
                at: range(Int32(expected), Int32(expected))),
            Diagnostic(.note, SyntaxMessages.changeIndentation, at: here),
        ]
        report(SyntaxMessages.indentation(kind), at: here, notes: notes)
    }
}
