import Diagnostics

/// A name where it is used: `sum`, `Array<Int>`, `move(from:to:)`, `+` as a value.
public struct NameReference: Sendable {
    public let name: Name
    /// The word alone, without generic arguments and argument labels.
    public let range: SourceRange
    /// `nil` when no `<…>` follows.
    public let genericArguments: [TypeSyntax]?
    /// The labels of a compound name, nil for `_`; no array when none are written.
    public let labels: [Name?]?

    public init(
        name: Name, range: SourceRange, genericArguments: [TypeSyntax]?, labels: [Name?]?
    ) {
        self.name = name
        self.range = range
        self.genericArguments = genericArguments
        self.labels = labels
    }
}

/// An operator where it is used or declared.
public struct OperatorName: Sendable {
    public let name: Name
    public let range: SourceRange

    public init(
        name: Name, range: SourceRange
    ) {
        self.name = name
        self.range = range
    }
}
