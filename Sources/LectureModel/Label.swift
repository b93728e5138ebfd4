import Diagnostics

/// Something that a cross-reference can point at.
public struct Label: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case section, figure, table, equation, exercise, cell
    }

    public var kind: Kind
    /// As references write it, without the `@`: `fig-loss`.
    public var name: String
    /// What the reader sees behind the kind's word: `3` or `2.1`; empty for what has no number.
    public var number: String
    /// The id of the element on the page.
    public var identifier: String
    /// Where the label is written.
    public var range: SourceRange

    public init(kind: Kind, name: String, number: String, identifier: String, range: SourceRange) {
        self.kind = kind
        self.name = name
        self.number = number
        self.identifier = identifier
        self.range = range
    }
}
