/// One formula over another: a quotient, or a binomial coefficient.
public struct Fraction: Equatable, Sendable {
    public enum Kind: Hashable, Sendable, CaseIterable {
        case quotient
        /// Full-size parts, for fractions within fractions.
        case continued
        /// Without a line, in parentheses.
        case binomial
        /// Without a line and without parentheses.
        case bare
    }

    public var numerator: Formula
    public var denominator: Formula
    public var kind: Kind
    /// Nil: as large as its surroundings ask for.
    public var size: FormulaSize?

    public init(_ numerator: Formula, _ denominator: Formula, kind: Kind = .quotient, size: FormulaSize? = nil) {
        self.numerator = numerator
        self.denominator = denominator
        self.kind = kind
        self.size = size
    }
}
