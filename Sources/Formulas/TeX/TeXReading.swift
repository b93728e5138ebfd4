import Diagnostics

/// What the TeX of one formula gave: the formula, what is wrong with it, and its names.
public struct TeXReading: Sendable {
    /// A name with its place.
    public struct Name: Sendable {
        public var text: String
        public var range: SourceRange
    }

    public var formula: Formula
    public var diagnostics: [Diagnostic]
    /// From `\label`, in the order of the source.
    public var labels: [Name]
    /// From `\ref` and `\eqref`.
    public var references: [Name]
}
