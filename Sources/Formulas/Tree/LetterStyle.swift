/// The alphabet that a letter or digit is taken from.
public enum LetterStyle: Hashable, Sendable, CaseIterable {
    /// As mathematics does: italic, but digits and capital Greek upright.
    case automatic
    case upright, italic, bold, boldItalic, blackboard, calligraphic, script, fraktur, sansSerif, monospace

    /// Whether letters next to each other in this style are a word and not a product.
    public var makesWords: Bool {
        switch self {
        case .upright, .italic, .sansSerif, .monospace: true
        case .automatic, .bold, .boldItalic, .blackboard, .calligraphic, .script, .fraktur: false
        }
    }
}
