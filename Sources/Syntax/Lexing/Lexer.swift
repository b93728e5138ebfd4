import Diagnostics

/// Turns the bytes of one text into tokens, all at once.
///
/// It works on a copy of the text with zero bytes behind it, so that looking ahead needs no bounds checks.
struct Lexer {
    let bytes: UnsafePointer<UInt8>
    let count: Int
    let base: SourcePosition
    let names: NameTable
    var position = 0
    var tokens: [Token] = []
    var diagnostics: [Diagnostic] = []
    /// For each diagnostic the start of the token in which it was found.
    var foundAt: [Int32] = []
    /// Where the current token began, and what lay before it.
    var start = 0
    var flags: Token.Flags = .startsLine
    /// Interpolations inside one another.
    var depth = 0

    static let deepestInterpolation = 32

    init(bytes: UnsafePointer<UInt8>, count: Int, base: SourcePosition, names: NameTable) {
        self.bytes = bytes
        self.count = count
        self.base = base
        self.names = names
        tokens.reserveCapacity(count / 4 + 8)
    }

    /// Reads the whole text; the last token is `endOfFile`.
    mutating func lexAll() {
        if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        if byte == UInt8(ascii: "#"), next(1) == UInt8(ascii: "!") { skipLine() }
        while lexToken() {}
    }

    @inline(__always)
    var byte: UInt8 { bytes[position] }

    @inline(__always)
    func next(_ distance: Int) -> UInt8 { bytes[position + distance] }

    @inline(__always)
    mutating func form(_ kind: TokenKind, name: Int32 = -1) {
        tokens.append(
            Token(kind: kind, flags: flags, start: Int32(start), end: Int32(position), name: name))
        flags = []
    }

    func range(_ lower: Int, _ upper: Int) -> SourceRange {
        SourceRange(base.advanced(by: lower), base.advanced(by: upper))
    }

    mutating func report(_ message: String, _ lower: Int, _ upper: Int? = nil, notes: [Diagnostic] = []) {
        note(Diagnostic(.error, message, at: range(lower, upper ?? lower), notes: notes))
    }

    mutating func note(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
        foundAt.append(Int32(start))
    }

    /// Reads the next token and says whether there may be another.
    mutating func lexToken() -> Bool {
        skipTrivia()
        start = position
        let byte = self.byte
        if Lexer.isIdentifierStart(byte) {
            lexWord()
            return true
        }
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): lexNumber()
        case UInt8(ascii: "("): single(.leftParen)
        case UInt8(ascii: ")"): single(.rightParen)
        case UInt8(ascii: "{"): single(.leftBrace)
        case UInt8(ascii: "}"): single(.rightBrace)
        case UInt8(ascii: "["): single(.leftBracket)
        case UInt8(ascii: "]"): single(.rightBracket)
        case UInt8(ascii: ","): single(.comma)
        case UInt8(ascii: ":"): single(.colon)
        case UInt8(ascii: ";"): single(.semicolon)
        case UInt8(ascii: "@"): single(.at)
        case UInt8(ascii: "\\"): single(.backslash)
        case UInt8(ascii: "\""): lexString(delimiter: 0)
        case UInt8(ascii: "#"): lexPound()
        case UInt8(ascii: "`"): lexEscapedWord()
        case UInt8(ascii: "$"): lexDollar()
        case UInt8(ascii: "'"): lexSingleQuoted()
        case UInt8(ascii: "!"): lexExclamation()
        case UInt8(ascii: "?"): lexQuestion()
        case 0 where position >= count:
            form(.endOfFile)
            return false
        default:
            if Lexer.isOperatorByte(byte) { lexOperator() } else { lexOther() }
        }
        return true
    }

    @inline(__always)
    mutating func single(_ kind: TokenKind) {
        position += 1
        form(kind)
    }

    /// Anything beyond ASCII that is no word, and control characters.
    private mutating func lexOther() {
        guard byte >= 0x80 else {
            report(SyntaxMessages.invalidCharacter, position)
            position += 1
            flags.insert(.spaceBefore)
            return
        }
        let (scalar, length) = scalar(at: position)
        if scalar == 0x201C || scalar == 0x201D { return lexCurlyQuoted() }
        if Lexer.isOperatorScalar(scalar) { return lexOperator() }
        if Lexer.isIdentifierScalar(scalar) { return lexWord() }
        let message = scalar == 0xA0 ? SyntaxMessages.nonBreakingSpace : SyntaxMessages.invalidCharacter
        if scalar == 0xA0 {
            note(Diagnostic(.warning, message, at: range(position, position)))
        } else {
            report(message, position)
        }
        position += length
        flags.insert(.spaceBefore)
    }
}
