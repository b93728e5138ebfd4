import Diagnostics
import Syntax

/// A type that is not known yet.
struct SolverVariable {
    var binding: Type?
    var literal: LiteralKind = .none
    /// Where it came into being, for “could not be inferred”.
    var range: SourceRange
    /// The closure's parameter whose type it is.
    var closureParameter: Name?
    /// The generic parameter that it stands for, if it does.
    var parameter: GenericParameterSymbol?
    /// What it is of `[]` or `[:]`.
    var emptyLiteral = EmptyLiteral.none

    /// Elements and keys that nothing says anything about are anything at last, unless the literal is all that a
    /// variable is given.
    enum EmptyLiteral {
        case none, element, key, wholeValue
    }

    enum LiteralKind: UInt8 {
        case none, integer, floating, string, character
    }
}

/// What to put back when a trial is undone.
struct TrailEntry {
    let index: Int
    let old: SolverVariable
}

/// Something that must hold once the variables in it are known.
struct PendingConstraint {
    let kind: Kind
    let range: SourceRange
    var isDone = false

    enum Kind {
        case conforms(Type, NominalSymbol, owner: FunctionSymbol?)
        case equal(Type, Type, owner: FunctionSymbol?)
        case subclass(Type, Type)
        /// The node's `convert` is chosen when both types are known.
        case conversion(CheckedExpression, from: Type, to: Type)
        case overload(PendingOverload)
    }
}

/// A call or operator whose declaration depends on a type that is not known yet.
final class PendingOverload {
    let node: CheckedExpression
    let resolve: (Bool) -> Bool

    /// `resolve` tries to choose; with `true` it must (or report) and returns whether it is done.
    init(node: CheckedExpression, resolve: @escaping (Bool) -> Bool) {
        self.node = node
        self.resolve = resolve
    }
}

/// What still holds variables in its types.
enum Unfinished {
    case node(CheckedExpression)
    case variable(VariableSymbol)
    case function(FunctionSymbol)
    case pattern(CheckedPattern)
    /// What an expression throws, by its place in the list.
    case thrown(ThrownTypes, Int)
}
