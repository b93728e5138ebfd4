/// A word, number, quote or sign: 16 bytes, no text of its own.
struct Token: Sendable {
    var kind: TokenKind
    var flags: Flags
    /// Offsets in the text.
    var start: Int32
    var end: Int32
    /// The word of identifiers, keywords and operators; −1 for others.
    var name: Int32

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        static let startsLine = Flags(rawValue: 1)
        static let spaceBefore = Flags(rawValue: 2)
        /// A word in backticks; a string in quotes of a wrong kind.
        static let escaped = Flags(rawValue: 4)
        static let multiline = Flags(rawValue: 8)
        /// At least one empty line lies before it.
        static let blankLineBefore = Flags(rawValue: 16)
    }

    @inline(__always)
    var startsLine: Bool { flags.contains(.startsLine) }
}
