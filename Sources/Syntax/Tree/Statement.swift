import Diagnostics

/// One step of a program.
public final class Statement: Sendable {
    public let kind: Kind
    public let range: SourceRange
    public let id: NodeID

    public init(_ kind: Kind, range: SourceRange, id: NodeID) {
        self.kind = kind
        self.range = range
        self.id = id
    }

    public enum Kind: Sendable {
        case expression(Expression)
        case declaration(Declaration)
        case `if`(IfStatement)
        case `guard`(GuardStatement)
        case `while`(WhileStatement)
        case repeatWhile(RepeatStatement)
        case forIn(ForStatement)
        case `switch`(SwitchStatement)
        case `do`(DoStatement)
        case `return`(Expression?)
        case `throw`(Expression)
        case `break`(Label?)
        case `continue`(Label?)
        case `fallthrough`
        case `defer`(Block)
        /// Something that could not be read and has been reported.
        case error
    }
}

/// A statement's label, where it is declared or jumped to.
public struct Label: Sendable {
    public let name: Name
    public let range: SourceRange
}

/// Statements in braces; the range includes the braces.
public struct Block: Sendable {
    public let statements: [Statement]
    public let range: SourceRange

    public init(statements: [Statement], range: SourceRange) {
        self.statements = statements
        self.range = range
    }
}

/// One of the comma-separated conditions of `if`, `guard` and `while`.
public struct Condition: Sendable {
    public let kind: Kind
    public let range: SourceRange

    public enum Kind: Sendable {
        case expression(Expression)
        /// `let x = y`; without a value the variable of the same name.
        case binding(isLet: Bool, Pattern, Expression?)
        /// `case pattern = value`
        case match(Pattern, Expression)
    }
}
