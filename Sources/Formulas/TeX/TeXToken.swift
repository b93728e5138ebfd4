/// A piece of TeX source: a character, a command's name, or one of the characters with a meaning of their own.
struct TeXToken {
    enum Kind {
        case character, command, open, close, superscript, `subscript`, alignment, dollar, parameter, end
    }

    var kind: Kind
    /// The character with its combining marks, the command's name without backslash, or a parameter's digit.
    var text: String
    /// Offsets in the source; those of the call for what a macro brought.
    var start: Int32
    var end: Int32
    /// White space stands before it; it counts in texts only.
    var followsSpace: Bool

    func isCommand(_ name: String) -> Bool { kind == .command && text == name }
    func isCharacter(_ character: String) -> Bool { kind == .character && text == character }

    /// A letter or digit of ASCII, which would run on from a command's name before it.
    var isLetter: Bool { text.utf8.count == 1 && TeXTokenizer.isLetter(text.utf8.first ?? 0) }
    var isDigit: Bool {
        guard kind == .character, text.utf8.count == 1, let byte = text.utf8.first else { return false }
        return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// The token as source.
    var source: String {
        switch kind {
        case .character: text
        case .command: "\\" + text
        case .open: "{"
        case .close: "}"
        case .superscript: "^"
        case .subscript: "_"
        case .alignment: "&"
        case .dollar: "$"
        case .parameter: "#" + text
        case .end: ""
        }
    }
}
