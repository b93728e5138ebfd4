import Diagnostics
import Syntax

/// One text of a program (a cell, an answer, a test), checked.
public final class CheckedUnit {
    public let syntax: SyntaxTree
    /// Its statements, as the body of a function without parameters; the machine runs it once.
    public internal(set) var topLevel: FunctionSymbol
    public internal(set) var statements: [CheckedStatement] = []
    public internal(set) var diagnostics: [Diagnostic] = []
    /// Global variables in order of declaration.
    public internal(set) var globals: [VariableSymbol] = []
    /// Names it declares for later units, in order.
    public internal(set) var declaredNames: [String] = []
    /// Names of earlier units it mentions, sorted by first use.
    public internal(set) var usedNames: [String] = []
    /// Names of earlier units it assigns to or passes inout.
    public internal(set) var assignedNames: [String] = []
    /// The last statement, if it is an expression whose value is not `Void`: a lecture shows it.
    public internal(set) var shown: CheckedExpression?

    public var hasErrors: Bool {
        for diagnostic in diagnostics where diagnostic.severity == .error { return true }
        return false
    }

    let scope: Scope
    /// Tells the units of a checker apart, from 1 on.
    let number: Int
    /// Functions declared by its statements, by the statement's node.
    var functions: [NodeID: FunctionSymbol] = [:]
    /// Bodies and initial values of properties that were read, to be followed when nothing is wrong.
    var bodies: [FunctionSymbol] = []
    var initialValues: [(frame: FunctionSymbol, value: CheckedExpression)] = []
    var used: Set<Name> = []
    var assigned: Set<Name> = []

    init(syntax: SyntaxTree, topLevel: FunctionSymbol, scope: Scope, number: Int) {
        self.scope = scope
        self.number = number
        self.syntax = syntax
        self.topLevel = topLevel
    }
}
