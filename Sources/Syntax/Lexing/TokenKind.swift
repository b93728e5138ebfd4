/// What a token is; a word that is only sometimes special (`get`, `mutating`) is an `identifier`.
enum TokenKind: UInt8, Sendable {
    // Keywords, in the order of `keywords`.
    case associatedtypeWord, classWord, deinitWord, enumWord, extensionWord, fileprivateWord, funcWord, importWord
    case initWord, inoutWord, internalWord, letWord, operatorWord, precedencegroupWord, privateWord, protocolWord
    case publicWord, rethrowsWord, staticWord, structWord, subscriptWord, typealiasWord, varWord
    case breakWord, caseWord, catchWord, continueWord, defaultWord, deferWord, doWord, elseWord, fallthroughWord
    case forWord, guardWord, ifWord, inWord, repeatWord, returnWord, switchWord, whereWord, whileWord
    case anyTypeWord, asWord, falseWord, isWord, selfWord, selfTypeWord, superWord, throwWord, throwsWord, trueWord
    case tryWord, underscore
    case nilWord

    case endOfFile
    case identifier
    /// `$0`, `$x`
    case dollar
    case integer, float
    /// A whole string literal without interpolation.
    case string
    /// The opening quotes of a literal with interpolation; segments, `interpolation` … `interpolationEnd` and
    /// `stringEnd` follow.
    case stringStart, stringSegment, interpolation, interpolationEnd, stringEnd
    /// Quotes that were never closed, up to the end of the line; reported.
    case stringError
    case leftParen, rightParen, leftBrace, rightBrace, leftBracket, rightBracket
    case comma, colon, semicolon, at, pound, backslash
    /// `.` between things, and before a name alone.
    case period, prefixPeriod
    case arrow, equal
    /// `&` before an operand.
    case prefixAmpersand
    /// `?` directly behind something, and free-standing.
    case postfixQuestion, infixQuestion
    case postfixExclamation
    case prefixOperator, postfixOperator, spacedOperator, unspacedOperator
    case unknown

    static let keywords = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import",
        "init", "inout", "internal", "let", "operator", "precedencegroup", "private", "protocol",
        "public", "rethrows", "static", "struct", "subscript", "typealias", "var",
        "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough",
        "for", "guard", "if", "in", "repeat", "return", "switch", "where", "while",
        "Any", "as", "false", "is", "self", "Self", "super", "throw", "throws", "true",
        "try", "_", "nil",
    ]

    /// Words that are reserved, `_` included.
    @inline(__always)
    var isKeyword: Bool { rawValue <= TokenKind.nilWord.rawValue }

    @inline(__always)
    var isOperator: Bool {
        switch self {
        case .prefixOperator, .postfixOperator, .spacedOperator, .unspacedOperator: true
        default: false
        }
    }
}
