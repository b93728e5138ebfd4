import Diagnostics

/// `if conditions { … } else …`
public final class IfStatement: Sendable {
    public let label: Label?
    public let conditions: [Condition]
    public let then: Block
    public let otherwise: Otherwise?
    public let range: SourceRange
    public let id: NodeID

    public init(
        label: Label?, conditions: [Condition], then: Block, otherwise: Otherwise?, range: SourceRange, id: NodeID
    ) {
        self.label = label
        self.conditions = conditions
        self.then = then
        self.otherwise = otherwise
        self.range = range
        self.id = id
    }

    public enum Otherwise: Sendable {
        case block(Block)
        case `if`(IfStatement)
    }
}

/// `guard conditions else { … }`
public struct GuardStatement: Sendable {
    public let conditions: [Condition]
    public let body: Block
}

/// `while conditions { … }`
public struct WhileStatement: Sendable {
    public let label: Label?
    public let conditions: [Condition]
    public let body: Block
}

/// `repeat { … } while condition`
public struct RepeatStatement: Sendable {
    public let label: Label?
    public let body: Block
    public let condition: Expression
}

/// `for pattern in sequence where condition { … }`
public struct ForStatement: Sendable {
    public let label: Label?
    /// Variables stand bare in it, except after `for case`, where they need `let` or `var`.
    public let pattern: Pattern
    /// `for case`
    public let isCase: Bool
    public let sequence: Expression
    public let condition: Expression?
    public let body: Block
}

/// `switch subject { cases }`
public final class SwitchStatement: Sendable {
    public let label: Label?
    public let subject: Expression
    public let cases: [Case]
    /// The word `switch` up to the closing brace.
    public let range: SourceRange
    public let id: NodeID

    public init(label: Label?, subject: Expression, cases: [Case], range: SourceRange, id: NodeID) {
        self.label = label
        self.subject = subject
        self.cases = cases
        self.range = range
        self.id = id
    }

    public struct Case: Sendable {
        /// Empty for `default`.
        public let items: [CaseItem]
        public let isDefault: Bool
        /// `@unknown`
        public let isUnknown: Bool
        public let statements: [Statement]
        /// `case` up to the colon.
        public let labelRange: SourceRange
        public let range: SourceRange
    }
}

/// `pattern where condition` of a `case` or `catch`.
public struct CaseItem: Sendable {
    public let pattern: Pattern
    public let condition: Expression?
}

/// `do { … } catch pattern { … }`
public struct DoStatement: Sendable {
    public let label: Label?
    public let effects: Effects
    public let body: Block
    public let catches: [Catch]

    public struct Catch: Sendable {
        /// Empty for a plain `catch`.
        public let items: [CaseItem]
        public let body: Block
        public let range: SourceRange
    }
}
