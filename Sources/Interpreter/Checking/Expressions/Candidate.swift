import Diagnostics
import Syntax

/// A declaration that a call might mean, as it is reached from the call.
struct Candidate {
    let function: FunctionSymbol
    /// What stands before the dot.
    var receiver: CheckedExpression.Receiver
    /// Arguments of the owner's generic parameters.
    var outer: [Type]
    var dispatch: FunctionReference.Dispatch
    /// Set for a subscript.
    var `subscript`: SubscriptSymbol?
    /// The type an initialiser makes.
    var made: Type?
    /// Called through `a?.f`: nothing changes but the rank.
    var isShadowed = false
}

/// The arguments of one call, read at most once each where their types do not depend on the call.
final class ArgumentList {
    let arguments: [Argument]
    let trailing: Int
    /// `(` to `)`.
    let range: SourceRange
    var nodes: [CheckedExpression?]
    /// Is a closure written among them?
    let hasClosure: Bool
    /// Operands of an operator are there already.
    init(_ arguments: [Argument], trailing: Int, range: SourceRange) {
        self.arguments = arguments
        self.trailing = trailing
        self.range = range
        self.nodes = [CheckedExpression?](filled: nil, count: arguments.count)
        self.hasClosure = arguments.contains { if case .closure = $0.value.kind { true } else { false } }
    }
}

/// Which arguments go to which parameter.
struct ArgumentBinding {
    /// For each parameter the indices of its arguments; empty for a default.
    var sources: [Range<Int>]
    var mismatch: Mismatch?

    enum Mismatch {
        case missing([Int])
        case extra([Int])
        case labels
    }
}

/// A candidate with its generic parameters replaced.
struct Instance {
    let candidate: Candidate
    let arguments: [Type]
    var parameterTypes: [Type]
    var result: Type
    /// What is wanted of the call.
    var wanted: Type?
}
