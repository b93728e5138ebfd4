import Diagnostics

/// One argument of a call, subscript or tuple.
public struct Argument: Sendable {
    public let label: Name?
    /// The label's word, or an empty range at the value.
    public let labelRange: SourceRange
    public let value: Expression
}

/// `callee(arguments) { trailing }`
public struct Call: Sendable {
    public let callee: Expression
    /// Trailing closures come last; the first of them has no label.
    public let arguments: [Argument]
    /// How many of `arguments` are trailing closures.
    public let trailingClosureCount: Int
    /// `(` to `)`; empty at the callee's end when only trailing closures are given.
    public let parentheses: SourceRange
}

/// `base[arguments]`
public struct Subscript: Sendable {
    public let base: Expression
    public let arguments: [Argument]
    public let trailingClosureCount: Int
    public let brackets: SourceRange
}
