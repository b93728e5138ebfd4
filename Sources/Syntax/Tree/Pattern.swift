import Diagnostics

/// What a value is taken apart by: in `let`, `for`, `case` and `catch`.
public final class Pattern: Sendable {
    public let kind: Kind
    public let range: SourceRange
    public let id: NodeID

    public init(_ kind: Kind, range: SourceRange, id: NodeID) {
        self.kind = kind
        self.range = range
        self.id = id
    }

    public enum Kind: Sendable {
        /// `_`
        case wildcard
        /// A variable that comes into being here.
        case variable(Name)
        case typed(Pattern, TypeSyntax)
        case tuple([TuplePatternElement])
        case parenthesized(Pattern)
        /// `let …` or `var …` inside a `case`.
        case binding(isLet: Bool, Pattern)
        case enumCase(EnumCasePattern)
        /// `x?`
        case optional(Pattern)
        case `is`(TypeSyntax)
        case `as`(Pattern, TypeSyntax)
        case expression(Expression)
        case error
    }
}

/// `label: pattern` in a tuple pattern or an enum case's payload.
public struct TuplePatternElement: Sendable {
    public let label: Name?
    public let labelRange: SourceRange
    public let pattern: Pattern
}

/// `.some(let x)`, `Shape.circle(radius)`, `.none`
public struct EnumCasePattern: Sendable {
    /// What stands before the dot; nil for the type that is expected.
    public let base: Expression?
    public let name: NameReference
    /// nil when no parentheses follow.
    public let payload: [TuplePatternElement]?
    /// The same read as an expression, for a member that turns out not to be a case; nil if it binds variables.
    public let expression: Expression?

    public init(
        base: Expression?, name: NameReference, payload: [TuplePatternElement]?, expression: Expression?
    ) {
        self.base = base
        self.name = name
        self.payload = payload
        self.expression = expression
    }
}
