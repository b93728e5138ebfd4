/// What a symbol does in a formula; it decides the space around it.
public enum SymbolClass: Hashable, Sendable, CaseIterable {
    case ordinary
    /// A large operator (∑, ∫): limits stand above and below it in a display, if it is that kind.
    case large
    case binary, relation, opening, closing, punctuation
    /// A part with a little space around it, as a fraction in brackets.
    case inner
}
