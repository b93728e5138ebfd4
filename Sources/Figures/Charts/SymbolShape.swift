/// The shape of a point.
public enum SymbolShape: String, Sendable, Equatable, CaseIterable {
    case circle, square, triangle, diamond, pentagon, plus, cross, asterisk
}
