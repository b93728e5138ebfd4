import Diagnostics
import Syntax

/// Saying that no declaration of the name takes these arguments.
extension Checker {
    func reportNoMatch(
        _ candidates: [Candidate], _ list: ArgumentList, _ name: Name, _ syntax: Expression,
        _ nameRange: SourceRange, _ expecting: Type?
    ) -> CheckedExpression {
        if let failure = operatorFailure, isOperatorCall(syntax) { return failure() }
        for index in list.arguments.indices { checkAlone(list, index) }
        if list.nodes.contains(where: { $0?.type == .error }) { return errorNode(syntax) }
        let fitting = candidates.filter { bind(list, to: $0.function.parameters).mismatch == nil }
        if fitting.count == 1 { return errorOf(fitting[0], list, expecting, syntax, nameRange) }
        if let chosen = sameMistake(fitting.isEmpty ? candidates : fitting, list, syntax, nameRange) { return chosen }
        let what = name == .`init` ? "initializer" : functionKind(candidates[0].function)
        var notes: [Diagnostic] = []
        for candidate in fitting.isEmpty ? candidates : fitting where !isLibraryFunction(candidate.function) {
            notes.append(
                Diagnostic(
                    .note, "found candidate with type '\(text(candidateType(candidate)))'", at: candidate.function.range
                ))
        }
        let label = name == .`init` || name == .subscript ? "" : " '\(text(name))'"
        report(
            CheckingMessages.noExactMatches((name == .subscript ? "subscript" : what) + label), at: nameRange,
            notes: notes)
        return errorNode(syntax)
    }

    private func isOperatorCall(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .binary, .prefix, .postfix: true
        default: false
        }
    }

    private func candidateType(_ candidate: Candidate) -> Type {
        quietly { functionType(of: instantiate(candidate, explicit: nil, at: candidate.function.range)) }
    }

    private func errorOf(
        _ candidate: Candidate, _ list: ArgumentList, _ expecting: Type?, _ syntax: Expression,
        _ nameRange: SourceRange
    ) -> CheckedExpression {
        complete(candidate, list, explicit: nil, expecting: expecting, syntax: syntax, nameRange: nameRange)
    }

    /// If all candidates complain in the same words, those are the words.
    private func sameMistake(
        _ candidates: [Candidate], _ list: ArgumentList, _ syntax: Expression, _ nameRange: SourceRange
    ) -> CheckedExpression? {
        guard candidates.count > 1 else {
            return candidates.first.map { errorOf($0, list, nil, syntax, nameRange) }
        }
        return nil
    }
}
