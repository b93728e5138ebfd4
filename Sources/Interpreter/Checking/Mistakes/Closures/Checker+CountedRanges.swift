import Diagnostics
import Syntax

/// What goes through a range goes in whole numbers, whatever becomes of them: `(0..<5).map { $0 * 0.5 }`.
extension Checker {
    /// Makes a range of literals one of whole numbers where it is gone through; true if it was.
    func settleCounted(_ type: Type, _ candidates: [Candidate]) -> Bool {
        guard case .nominal(let symbol, let bounds) = types.kind(type), bounds.count == 1, symbol.isLibrary,
            unboundVariable(bounds[0]) != nil, text(symbol.name) == "Range" || text(symbol.name) == "ClosedRange",
            candidates.allSatisfy({ $0.function.owner?.kind == .protocol })
        else { return false }
        _ = forceDefault(bounds[0])
        return true
    }

    /// A number with a point beside one of the range's.
    func reportCounted(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard countsLiterals, homogeneous.contains(op.name) || comparing.contains(op.name), let function,
            function.kind == .closure
        else { return false }
        for (literal, number) in [(one, other), (other, one)]
        where literalKind(literal.type) == .floating && shallow(number.type) == known(.int) {
            report(CheckingMessages.convertArgument("'Double'", "Int"), at: place(of: literal))
            if shallow(function.result) == known(.double) {
                report(CheckingMessages.convertClosureResult("'Int'", "Double"), at: op.range)
            }
            return true
        }
        return false
    }

    /// `(0..<4).reduce(0.0) { $0 + $1 }`
    func reportCountedReduction(_ reference: NameReference, _ list: ArgumentList) -> Bool {
        guard text(reference.name) == "reduce", list.arguments.count == 2, trialDepth == 0,
            case .float = list.arguments[0].value.kind, case .closure(let closure) = list.arguments[1].value.kind,
            closure.body.statements.count == 1, let value = soleExpression(closure.body.statements[0]),
            case .binary(_, let left, let right) = bare(value).kind,
            case .closureParameter = bare(left).kind, case .closureParameter = bare(right).kind
        else { return false }
        report(CheckingMessages.convertArgument("'Double'", "Int"), at: list.arguments[0].value.range)
        return true
    }
}
