/// What happens to bars and areas that share a place.
public enum MarkStackingMethod: String, Sendable, Equatable, CaseIterable {
    /// One upon the other.
    case standard
    /// One upon the other, all sums scaled to 1.
    case normalized
    /// One upon the other, the whole centred on zero.
    case center
    /// Each from zero.
    case unstacked
}
