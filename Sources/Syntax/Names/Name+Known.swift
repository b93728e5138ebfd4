/// Words that the parser, the checker and the tables of the library ask for by name.
///
/// Keywords come first, in the order of `TokenKind.keywords`: the lexer finds a word's kind by its number.
extension Name {
    static let keywordCount: Int32 = 54

    public static let `self` = Name(index: 45)
    public static let `Self` = Name(index: 46)
    public static let `init` = Name(index: 8)
    public static let `subscript` = Name(index: 20)
    public static let `Any` = Name(index: 41)
    public static let underscore = Name(index: 52)
    static let deinitWord = Name(index: 2)

    public static let assign = Name(index: 54)
    public static let minus = Name(index: 55)
    public static let equal = Name(index: 56)
    static let less = Name(index: 57)
    static let greater = Name(index: 58)
    static let star = Name(index: 59)
    static let ampersand = Name(index: 60)
    static let ellipsis = Name(index: 61)
    static let question = Name(index: 62)
    static let exclamation = Name(index: 63)

    static let get = Name(index: 64)
    static let set = Name(index: 65)
    static let willSet = Name(index: 66)
    static let didSet = Name(index: 67)
    static let some = Name(index: 68)
    static let any = Name(index: 69)
    static let async = Name(index: 70)
    static let await = Name(index: 71)
    static let actor = Name(index: 72)
    static let macro = Name(index: 73)
    static let type = Name(index: 74)
    static let `protocol` = Name(index: 75)
    static let each = Name(index: 76)
    static let unknown = Name(index: 77)
    static let associativity = Name(index: 78)
    static let higherThan = Name(index: 79)
    static let lowerThan = Name(index: 80)
    static let assignment = Name(index: 81)
    static let left = Name(index: 82)
    static let right = Name(index: 83)
    static let none = Name(index: 84)
    static let weak = Name(index: 85)
    static let unowned = Name(index: 86)
    static let safe = Name(index: 87)
    static let unsafe = Name(index: 88)
    static let read = Name(index: 89)
    static let modify = Name(index: 90)
    static let yield = Name(index: 91)
    /// The first word that is a modifier; the others follow in the order of `Modifier.Kind`'s words.
    static let firstModifier: Int32 = 92

    static let knownWords: [String] =
        TokenKind.keywords + [
            "=", "-", "==", "<", ">", "*", "&", "...", "?", "!",
            "get", "set", "willSet", "didSet", "some", "any", "async", "await", "actor", "macro", "Type", "Protocol",
            "each", "unknown", "associativity", "higherThan", "lowerThan", "assignment", "left", "right", "none",
            "weak", "unowned", "safe", "unsafe", "_read", "_modify", "yield",
        ] + contextualModifiers

    /// Modifiers that are not keywords; `static`, `class`, `public` and their like are.
    static let contextualModifiers = [
        "open", "package", "mutating", "nonmutating", "override", "final", "convenience", "required", "lazy",
        "indirect", "prefix", "postfix", "infix", "dynamic", "optional", "nonisolated", "isolated", "consuming",
        "borrowing", "distributed",
    ]
}
