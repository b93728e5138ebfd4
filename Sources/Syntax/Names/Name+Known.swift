/// Words that the parser, the checker and the tables of the library ask for by name.
extension Name {
    public static let underscore = Name(index: 0)
    public static let `self` = Name(index: 1)
    public static let `Self` = Name(index: 2)
    public static let `init` = Name(index: 3)
    public static let assign = Name(index: 4)
    public static let minus = Name(index: 5)
    public static let equal = Name(index: 6)
    public static let `subscript` = Name(index: 7)

    static let knownWords = ["_", "self", "Self", "init", "=", "-", "==", "subscript"]
}
