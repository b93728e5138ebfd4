import Diagnostics

/// One argument of a call, subscript or tuple.
public struct Argument: Sendable {
    public let label: Name?
    /// The label's word, or an empty range at the value.
    public let labelRange: SourceRange
    public let value: Expression

    public init(
        label: Name?, labelRange: SourceRange, value: Expression
    ) {
        self.label = label
        self.labelRange = labelRange
        self.value = value
    }
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

    public init(
        callee: Expression, arguments: [Argument], trailingClosureCount: Int, parentheses: SourceRange
    ) {
        self.callee = callee
        self.arguments = arguments
        self.trailingClosureCount = trailingClosureCount
        self.parentheses = parentheses
    }
}

/// `base[arguments]`
public struct Subscript: Sendable {
    public let base: Expression
    public let arguments: [Argument]
    public let trailingClosureCount: Int
    public let brackets: SourceRange

    public init(
        base: Expression, arguments: [Argument], trailingClosureCount: Int, brackets: SourceRange
    ) {
        self.base = base
        self.arguments = arguments
        self.trailingClosureCount = trailingClosureCount
        self.brackets = brackets
    }
}
