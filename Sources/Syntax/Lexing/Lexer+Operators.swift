/// Operators: what they are follows from the white space around them.
extension Lexer {
    @inline(__always)
    static func isOperatorByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: "="),
            UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Something that an operator could belong to ends directly before `offset`.
    func isLeftBound(_ offset: Int) -> Bool {
        guard offset > 0 else { return false }
        switch bytes[offset - 1] {
        case 32, 9, 10, 13, 0, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
            UInt8(ascii: ";"), UInt8(ascii: ":"):
            return false
        case UInt8(ascii: "/"):
            return !(offset > 1 && bytes[offset - 2] == UInt8(ascii: "*"))
        default:
            return true
        }
    }

    func isRightBound(_ offset: Int, leftBound: Bool) -> Bool {
        switch bytes[offset] {
        case 32, 9, 10, 13, 0, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","),
            UInt8(ascii: ";"), UInt8(ascii: ":"):
            return false
        case UInt8(ascii: "."):
            return !leftBound
        case UInt8(ascii: "/"):
            return bytes[offset + 1] != UInt8(ascii: "/") && bytes[offset + 1] != UInt8(ascii: "*")
        default:
            return true
        }
    }

    mutating func lexExclamation() {
        if isLeftBound(position) { single(.postfixExclamation) } else { lexOperator() }
    }

    mutating func lexQuestion() {
        if isLeftBound(position) { single(.postfixQuestion) } else { lexOperator() }
    }

    mutating func lexOperator() {
        scanOperator()
        let length = position - start
        let leftBound = isLeftBound(start)
        let rightBound = isRightBound(position, leftBound: leftBound)
        if length == 1, lexReserved(bytes[start], leftBound, rightBound) { return }
        if length == 2, bytes[start] == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: ">") {
            return form(.arrow)
        }
        if let end = commentEnd() { return lexCommentEnd(at: end) }
        let name = names.intern(UnsafeBufferPointer(start: bytes + start, count: length)).index
        if leftBound == rightBound {
            form(leftBound ? .unspacedOperator : .spacedOperator, name: name)
        } else {
            form(leftBound ? .postfixOperator : .prefixOperator, name: name)
        }
    }

    /// Walks over operator characters; a comment ends the operator, and a dot belongs only to one that begins with one.
    private mutating func scanOperator() {
        let dots = byte == UInt8(ascii: ".")
        while true {
            let byte = self.byte
            if byte >= 0x80 {
                let (scalar, length) = scalar(at: position)
                guard Lexer.isOperatorScalar(scalar) || (position > start && Lexer.isCombining(scalar)) else { return }
                position += length
                continue
            }
            guard Lexer.isOperatorByte(byte), dots || byte != UInt8(ascii: ".") else { return }
            if byte == UInt8(ascii: "/"), position > start,
                next(1) == UInt8(ascii: "/") || next(1) == UInt8(ascii: "*")
            {
                return
            }
            position += 1
        }
    }

    /// `=`, `&`, `.` and `?` alone are signs of the grammar.
    private mutating func lexReserved(_ byte: UInt8, _ leftBound: Bool, _ rightBound: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="):
            if leftBound != rightBound { report(SyntaxMessages.unevenAssignment, start) }
            form(.equal, name: Name.assign.index)
        case UInt8(ascii: "&"):
            if leftBound || !rightBound { return false }
            form(.prefixAmpersand, name: Name.ampersand.index)
        case UInt8(ascii: "."):
            lexPeriod(leftBound, rightBound)
        case UInt8(ascii: "?"):
            form(leftBound ? .postfixQuestion : .infixQuestion, name: Name.question.index)
        default:
            return false
        }
        return true
    }

    private mutating func lexPeriod(_ leftBound: Bool, _ rightBound: Bool) {
        if leftBound == rightBound { return form(.period) }
        if rightBound { return form(.prefixPeriod) }
        var after = position
        while bytes[after] == 32 || bytes[after] == 9 { after += 1 }
        if isRightBound(after, leftBound: leftBound), bytes[after] != UInt8(ascii: "/") {
            report(SyntaxMessages.spaceAfterPeriod, start)
            return form(.period)
        }
        report(SyntaxMessages.expectedMemberName, start)
        form(.unknown)
    }

    /// The offset of a `*/` inside the operator.
    private func commentEnd() -> Int? {
        guard position - start >= 2 else { return nil }
        for offset in start..<(position - 1)
        where bytes[offset] == UInt8(ascii: "*") && bytes[offset + 1] == UInt8(ascii: "/") {
            return offset
        }
        return nil
    }

    private mutating func lexCommentEnd(at offset: Int) {
        report(SyntaxMessages.unexpectedCommentEnd, offset)
        form(.unknown)
    }
}
