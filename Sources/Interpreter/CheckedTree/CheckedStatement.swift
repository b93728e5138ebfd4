import Diagnostics
import Syntax

/// A statement with everything resolved.
public final class CheckedStatement {
    public let kind: Kind
    public let range: SourceRange
    public let node: NodeID

    init(_ kind: Kind, range: SourceRange, node: NodeID) {
        self.kind = kind
        self.range = range
        self.node = node
    }

    public indirect enum Kind {
        case expression(CheckedExpression)
        /// `let` and `var`; a variable without a value comes without an expression. Globals too.
        case binding(CheckedPattern, CheckedExpression?)
        /// `let a = 1, b = 2`
        case bindings([CheckedStatement])
        /// A local function; its captures exist from here on.
        case function(FunctionSymbol)
        case `if`([CheckedCondition], then: CheckedBlock, otherwise: CheckedBlock?)
        case `guard`([CheckedCondition], otherwise: CheckedBlock)
        case `while`(JumpTarget, [CheckedCondition], CheckedBlock)
        case repeatWhile(JumpTarget, CheckedBlock, CheckedExpression)
        case forIn(JumpTarget, CheckedForLoop)
        case `switch`(JumpTarget, CheckedSwitch)
        case doCatch(JumpTarget, CheckedBlock, [CheckedCatch])
        case block(CheckedBlock)
        case `return`(CheckedExpression?)
        case `throw`(CheckedExpression)
        case `break`(JumpTarget)
        case `continue`(JumpTarget)
        /// Into the body of the next case.
        case `fallthrough`
        case `defer`(CheckedBlock)
        /// The value of the `if`/`switch` expression around it.
        case yield(CheckedExpression)
        /// A labelled `if`.
        case labelled(JumpTarget, CheckedStatement)
        /// Nothing: a type declaration, an import.
        case empty
    }
}

/// Statements with a scope of their own.
public final class CheckedBlock {
    public internal(set) var statements: [CheckedStatement]
    public let range: SourceRange

    init(_ statements: [CheckedStatement], range: SourceRange) {
        self.statements = statements
        self.range = range
    }
}

/// Where `break` and `continue` go.
public final class JumpTarget {
    public internal(set) var isBrokenOut = false
    public internal(set) var isContinued = false
    init() {}
}

/// One of the conditions of `if`, `guard`, `while`.
public enum CheckedCondition {
    case expression(CheckedExpression)
    /// `let x = y` is the pattern `.some(x)`; `case` patterns too.
    case match(CheckedPattern, CheckedExpression)
}

/// `for pattern in sequence where condition`
public final class CheckedForLoop {
    public let pattern: CheckedPattern
    /// The sequence as written; the machine may iterate known types (ranges of Int, arrays, …) its own way.
    public let sequence: CheckedExpression
    /// The general way: `makeIterator()` on the sequence, `next()` on the iterator. `nil` for an error.
    public let makeIterator: FunctionReference?
    public let iterator: Type
    public let next: FunctionReference?
    public let element: Type
    public let condition: CheckedExpression?
    public let body: CheckedBlock

    init(
        pattern: CheckedPattern, sequence: CheckedExpression, makeIterator: FunctionReference?, iterator: Type,
        next: FunctionReference?, element: Type, condition: CheckedExpression?, body: CheckedBlock
    ) {
        self.pattern = pattern
        self.sequence = sequence
        self.makeIterator = makeIterator
        self.iterator = iterator
        self.next = next
        self.element = element
        self.condition = condition
        self.body = body
    }
}

/// A `switch` statement or expression.
public final class CheckedSwitch {
    public let subject: CheckedExpression
    public let cases: [Case]

    public struct Case {
        /// Any of them may match; empty for `default`. All bind the same variables: those of the first item are the
        /// body's, the others' are copied to them (`CheckedPattern` shares the symbols).
        public let items: [Item]
        public let body: CheckedBlock
    }

    public struct Item {
        public let pattern: CheckedPattern
        public let condition: CheckedExpression?
    }

    init(subject: CheckedExpression, cases: [Case]) {
        self.subject = subject
        self.cases = cases
    }
}

/// `catch pattern where condition { … }`; the subject is the error, of type `error.type`.
public final class CheckedCatch {
    /// Empty: catches all.
    public let items: [CheckedSwitch.Item]
    /// `error`, or the subject of the patterns.
    public let error: VariableSymbol
    public let body: CheckedBlock

    init(items: [CheckedSwitch.Item], error: VariableSymbol, body: CheckedBlock) {
        self.items = items
        self.error = error
        self.body = body
    }
}

/// What a value is matched with or taken apart by.
public final class CheckedPattern {
    public let kind: Kind
    /// The type of what is matched.
    public internal(set) var type: Type
    public let range: SourceRange
    public let node: NodeID

    public indirect enum Kind {
        case wildcard
        case variable(VariableSymbol)
        case tuple([CheckedPattern])
        /// The payload as one pattern per element; empty if the payload is not looked at.
        case enumCase(CaseSymbol, [CheckedPattern])
        /// `.some(pattern)` of an optional.
        case some(CheckedPattern)
        /// `nil` of an optional.
        case none
        /// The value has the type at run time; then it is matched with the pattern as that type.
        case cast(Type, CheckedPattern?)
        case boolean(Bool)
        /// `subject` stands for the value in `test`.
        case expression(subject: VariableSymbol, test: CheckedExpression)
    }

    init(_ kind: Kind, _ type: Type, range: SourceRange, node: NodeID) {
        self.kind = kind
        self.type = type
        self.range = range
        self.node = node
    }
}
