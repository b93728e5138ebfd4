import Diagnostics

/// White space and comments.
extension Lexer {
    @inline(__always)
    mutating func skipTrivia() {
        while true {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C:
                position += 1
                flags.insert(.spaceBefore)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                skipNewline()
            case UInt8(ascii: "/"):
                guard skipComment() else { return }
            default:
                return
            }
        }
    }

    private mutating func skipNewline() {
        if byte == UInt8(ascii: "\r"), next(1) == UInt8(ascii: "\n") { position += 1 }
        position += 1
        if flags.contains(.startsLine) { flags.insert(.blankLineBefore) }
        flags.insert([.startsLine, .spaceBefore])
    }

    /// Skips a comment if one begins here.
    private mutating func skipComment() -> Bool {
        if next(1) == UInt8(ascii: "/") {
            skipLine()
        } else if next(1) == UInt8(ascii: "*") {
            skipBlockComment()
        } else {
            return false
        }
        flags.insert(.spaceBefore)
        return true
    }

    mutating func skipLine() {
        while position < count, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { position += 1 }
    }

    private mutating func skipBlockComment() {
        let opening = position
        position += 2
        var depth = 1
        while depth > 0 {
            switch byte {
            case UInt8(ascii: "*") where next(1) == UInt8(ascii: "/"):
                depth -= 1
                position += 2
            case UInt8(ascii: "/") where next(1) == UInt8(ascii: "*"):
                depth += 1
                position += 2
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                skipNewline()
            case 0 where position >= count:
                return reportUnterminatedComment(opening, depth)
            default:
                position += 1
            }
        }
    }

    private mutating func reportUnterminatedComment(_ opening: Int, _ depth: Int) {
        let note = Diagnostic(.note, SyntaxMessages.commentStart, at: range(opening, opening + 2))
        var place = position
        while place > opening + 2, bytes[place - 1] == 10 || bytes[place - 1] == 13 { place -= 1 }
        report(SyntaxMessages.unterminatedComment, place, notes: [note])
    }
}
