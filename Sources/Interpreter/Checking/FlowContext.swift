import Diagnostics
import Syntax

/// Where statements stand: what `break`, `try`, `return` mean there.
struct FlowContext {
    /// Loops, switches and labelled statements around this place, innermost last.
    var targets: [Target] = []
    /// Is the expression marked with `try`?
    var isTried = false
    /// The word `try`.
    var tryRange: SourceRange?
    /// Are errors handled here: by a `catch`, a throwing function, or `try?`?
    var handles: Handling = .none
    /// `self.init` or `super.init` was called.
    var delegates = false
    /// It was `super.init`.
    var callsSuper = false
    /// Inside a `switch` case with another one after it.
    var mayFallThrough: Bool?
    /// Inside of a `defer`.
    var isInDefer = false
    /// The value that statements of an `if` or `switch` expression give.
    var yields: YieldTarget?
    /// `if` or `switch`, inside of one that gives a value.
    var branchWord: String?
    /// Types of what is thrown inside a `do` whose catches must know.
    var thrown: ThrownTypes?

    enum Handling {
        case none, function, catching, nonExhaustiveCatch, topLevel
    }

    struct Target {
        let label: Name?
        let jump: JumpTarget
        let isLoop: Bool
        let isSwitch: Bool
    }

    init() {}

    init(inside function: FunctionSymbol, catches: Bool) {
        handles = catches ? .function : .none
    }
}

/// Collects the branches of an `if` or `switch` expression.
final class YieldTarget {
    var type: Type?
    let expected: Type?
    var nodes: [CheckedExpression] = []
    var hasToldMismatch = false
    init(expected: Type?) { self.expected = expected }
}

/// What may be thrown inside a `do` or a closure without a signature.
final class ThrownTypes {
    var types: [Type] = []
    /// The type that `do throws(E)` names.
    var stated: Type?
    /// How many trials the statement is read in.
    let trialDepth: Int
    init(trialDepth: Int) { self.trialDepth = trialDepth }
}

/// `let (a, b) = f()` at the top level: read once, when the first of its names is asked for.
final class GlobalBinding {
    let syntax: Syntax.VariableDeclaration.Binding
    let isLet: Bool
    let declaration: Declaration
    let scope: Scope
    var variables: [VariableSymbol] = []
    var pattern: CheckedPattern?
    var value: CheckedExpression?
    var isChecked = false
    var isChecking = false

    init(_ syntax: Syntax.VariableDeclaration.Binding, isLet: Bool, declaration: Declaration, scope: Scope) {
        self.syntax = syntax
        self.isLet = isLet
        self.declaration = declaration
        self.scope = scope
    }
}
