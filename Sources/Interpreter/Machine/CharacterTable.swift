/// What the machine keeps at hand of the 128 characters of ASCII: a text of each that lives as long as the machine, and
/// the classes it belongs to.
struct CharacterTable {
    let texts: UnsafeMutablePointer<ObjectPointer>
    let classes: UnsafeMutablePointer<CharacterClass>

    /// Makes the texts in a heap that is never emptied.
    init(makeText: (String) -> ObjectPointer) {
        texts = .allocate(capacity: 128)
        classes = .allocate(capacity: 128)
        for byte in 0..<128 {
            let character = Character(Unicode.Scalar(UInt8(byte)))
            (texts + byte).initialize(to: makeText(String(character)))
            (classes + byte).initialize(to: CharacterClass(ascii: UInt8(byte)))
        }
    }

    func free() {
        texts.deallocate()
        classes.deallocate()
    }
}

/// Classes of characters, as the instruction `testCharacter` names them.
struct CharacterClass: OptionSet {
    let rawValue: UInt8
    static let letter = CharacterClass(rawValue: 1)
    static let number = CharacterClass(rawValue: 2)
    static let whitespace = CharacterClass(rawValue: 4)
    static let uppercase = CharacterClass(rawValue: 8)
    static let lowercase = CharacterClass(rawValue: 16)
    static let punctuation = CharacterClass(rawValue: 32)
    static let newline = CharacterClass(rawValue: 64)
    static let symbol = CharacterClass(rawValue: 128)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of character: Character) {
        var result: CharacterClass = []
        if character.isLetter { result.insert(.letter) }
        if character.isNumber { result.insert(.number) }
        if character.isWhitespace { result.insert(.whitespace) }
        if character.isUppercase { result.insert(.uppercase) }
        if character.isLowercase { result.insert(.lowercase) }
        if character.isPunctuation { result.insert(.punctuation) }
        if character.isNewline { result.insert(.newline) }
        if character.isSymbol { result.insert(.symbol) }
        self = result
    }

    /// The same for ASCII, without the tables of Unicode.
    init(ascii byte: UInt8) {
        switch Unicode.Scalar(byte) {
        case "a"..."z": self = [.letter, .lowercase]
        case "A"..."Z": self = [.letter, .uppercase]
        case "0"..."9": self = .number
        case "\n", "\u{b}", "\u{c}", "\r": self = [.whitespace, .newline]
        case "\t", " ": self = .whitespace
        case "$", "+", "<", "=", ">", "^", "`", "|", "~": self = .symbol
        case "!"..."@", "["..."_", "{", "}": self = .punctuation
        default: self = []
        }
    }

    init?(_ intrinsic: Intrinsic) {
        switch intrinsic {
        case .characterIsLetter: self = .letter
        case .characterIsNumber: self = .number
        case .characterIsWhitespace: self = .whitespace
        case .characterIsUppercase: self = .uppercase
        case .characterIsLowercase: self = .lowercase
        case .characterIsPunctuation: self = .punctuation
        case .characterIsNewline: self = .newline
        case .characterIsSymbol: self = .symbol
        default: return nil
        }
    }
}

extension Machine {
    /// The character at an offset, held once for the caller, and where the next one begins.
    @inline(never)
    func character(of text: TextObject, at offset: Int) -> (ObjectPointer, next: Int) {
        let width = CharacterBoundaries.width(text, at: offset)
        return (
            heap.makeText(UnsafeBufferPointer(rebasing: text.bytes[offset..<offset + width])), offset + width
        )
    }

    /// Does a character belong to one of the classes?
    @inline(never)
    static func belongs(_ text: TextObject, to classes: UInt8) -> Bool {
        guard let character = text.string.first else { return false }
        return CharacterClass(of: character).rawValue & classes != 0
    }
}
