/// Identifiers and keywords.
extension Lexer {
    /// Bits of the ASCII letters and `_`; the first 64 codes hold none.
    private static let letters: UInt64 = 0x07FF_FFFE_87FF_FFFE

    @inline(__always)
    static func isIdentifierStart(_ byte: UInt8) -> Bool {
        byte >= 64 && byte < 128 && letters & (1 << UInt64(byte & 63)) != 0
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }

    @inline(__always)
    static func isIdentifierByte(_ byte: UInt8) -> Bool {
        isIdentifierStart(byte) || isDigit(byte) || byte == UInt8(ascii: "$")
    }

    mutating func lexWord() {
        let name = scanWord()
        let kind =
            name < Name.keywordCount
            ? TokenKind(rawValue: UInt8(truncatingIfNeeded: name)) ?? .identifier : .identifier
        form(kind, name: name)
    }

    /// Walks over a word and returns its number.
    private mutating func scanWord() -> Int32 {
        let first = position
        var hash = NameTable.emptyHash
        while true {
            let byte = self.byte
            if Lexer.isIdentifierByte(byte) {
                hash = NameTable.combine(hash, byte)
                position += 1
            } else if byte >= 0x80 {
                let (scalar, length) = scalar(at: position)
                guard Lexer.isIdentifierScalar(scalar) || (position > first && Lexer.isCombining(scalar)) else {
                    break
                }
                for offset in 0..<length { hash = NameTable.combine(hash, next(offset)) }
                position += length
            } else {
                break
            }
        }
        return names.intern(UnsafeBufferPointer(start: bytes + first, count: position - first), hash: hash).index
    }

    /// A word in backticks: never a keyword.
    mutating func lexEscapedWord() {
        var end = position + 1
        // Nearly everything may stand in a name in backticks.
        while end < count, bytes[end] >= 32, bytes[end] != UInt8(ascii: "`"), bytes[end] != UInt8(ascii: "\\") {
            end += 1
        }
        guard end > position + 1, end < count, bytes[end] == UInt8(ascii: "`") else {
            report(SyntaxMessages.invalidCharacter, position)
            position += 1
            flags.insert(.spaceBefore)
            return
        }
        position += 1
        let name = names.intern(UnsafeBufferPointer(start: bytes + position, count: end - position))
        position = end + 1
        flags.insert(.escaped)
        form(.identifier, name: name.index)
    }

    /// `$0`, `$name`
    mutating func lexDollar() {
        position += 1
        while Lexer.isIdentifierByte(byte) { position += 1 }
        let name = names.intern(UnsafeBufferPointer(start: bytes + start, count: position - start))
        form(.dollar, name: name.index)
    }
}
