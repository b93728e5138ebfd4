import Syntax

/// Arguments of different types for one generic parameter, where anything is wanted of the whole.
extension Checker {
    /// `print(pick("a", 3))`: what is printed is anything, and so the arguments may be.
    func takesAnything(_ function: FunctionSymbol, _ expecting: Type?) -> Bool {
        guard let expecting, shallow(expecting) == .any, function.parameters.count > 1,
            case .parameter(let symbol) = types.kind(function.result),
            function.generics.parameters.dropFirst(function.outerGenericCount).contains(where: { $0 === symbol })
        else { return false }
        return !function.generics.requirements.contains { requirement in
            if case .conformance(let subject, _) = requirement { subject == function.result } else { false }
        }
    }

    /// Reads the call again for `Any`; nil, and all that was told before, if that does not help.
    func joinedAgain(told: Int, _ mistakes: Int, _ read: () -> CheckedExpression) -> CheckedExpression? {
        let fits = tries(keeping: false) {
            let first = (pending.count, variables.count)
            if read().type == .error { mistakesInTrials += 1 }
            settle(from: first.0, variablesFrom: first.1)
        }
        guard fits else { return nil }
        diagnostics.removeSubrange(told...)
        if trialDepth > 0 { mistakesInTrials = mistakes }
        return read()
    }
}
