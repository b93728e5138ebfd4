import Diagnostics
import Syntax

/// Saying what is wrong with conditions.
extension Checker {
    /// `if x = 1`, in parentheses or not.
    func reportAssignment(_ syntax: Expression) -> Bool {
        var inner = syntax
        while case .parenthesized(let next) = inner.kind { inner = next }
        guard case .assignment(let target, _) = fold(inner).kind else { return false }
        if case .binary(let op, _, let right) = target.kind, op.name == operatorNames.and,
            case .binary = bare(right).kind
        {
            report(CheckingMessages.operatorNotAssignable(text(op.name)), at: op.range)
        }
        _ = check(syntax, expecting: nil)
        report(
            CheckingMessages.assignmentAsCondition,
            at: SourceRange(at: assignmentSign(inner) ?? target.range.upper))
        return true
    }

    /// `if x > 1, {` or `x && { … }`: a closure where a truth is wanted, whose result then is none either.
    func reportClosure(_ closure: Closure, _ value: CheckedExpression, _ message: String, readsBody: Bool = true) {
        report(message, at: SourceRange(at: value.range.lower))
        guard readsBody, closure.body.statements.count == 1, let result = types.function(shallow(value.type))?.result,
            shallow(result) != known(.bool), let sole = soleExpression(closure.body.statements[0])
        else { return }
        report(CheckingMessages.convertClosureResult("'\(text(result))'", "Bool"), at: place(of: sole))
    }

    private func assignmentSign(_ syntax: Expression) -> SourcePosition? {
        guard case .sequence(let sequence) = syntax.kind else { return nil }
        for op in sequence.operators {
            if case .assignment = op.kind { return op.range.lower }
        }
        return nil
    }
}
