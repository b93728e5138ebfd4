/// How words inside a formula are set.
public enum TextStyle: Hashable, Sendable, CaseIterable {
    case plain, bold, italic, sansSerif, monospace
}
