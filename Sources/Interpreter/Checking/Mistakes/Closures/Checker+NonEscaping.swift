import Diagnostics
import Syntax

/// Functions that must not outlive the call that they were given to.
extension Checker {
    /// A closure parameter that is not `@escaping`, where it would be kept; as one of anything it is told apart.
    func reportNonEscaping(
        _ value: CheckedExpression, to target: Type?, at range: SourceRange? = nil, _ words: (String) -> String
    ) -> Bool {
        guard let variable = nonEscaping(value) else { return false }
        if let target, case .existential = types.kind(unwrapped(target)) { return false }
        // Where its result is wanted, that is told.
        if let target, isMissingCall(shallow(value.type), shallow(target)) { return false }
        if variable.kind == .parameter {
            report(words(text(variable.name)), at: range ?? place(of: value))
            return true
        }
        // What is only another name for a parameter is followed when all else is right.
        reportLate(CheckingMessages.unknownMayEscape(text(value.type)), at: place(of: value))
        return false
    }

    /// `let anything: Any = body`
    func reportErased(_ value: CheckedExpression, _ target: Type) -> Bool {
        guard nonEscaping(value) != nil, case .existential = types.kind(unwrapped(target)) else { return false }
        report(CheckingMessages.unknownMayEscape(text(unwrapped(target))), at: place(of: value))
        return true
    }

    /// `let run = body` is another name for a parameter.
    func keepNonEscaping(_ value: CheckedExpression, for variables: [VariableSymbol]) {
        guard nonEscaping(value) != nil else { return }
        for variable in variables { variable.isNonEscaping = true }
    }

    private func nonEscaping(_ value: CheckedExpression) -> VariableSymbol? {
        guard case .variable(let variable) = value.kind, variable.isNonEscaping else { return nil }
        return variable
    }
}
