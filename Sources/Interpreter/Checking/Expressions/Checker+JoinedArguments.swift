import Syntax

/// Arguments that do not fit together by themselves, and do if what is wanted of the whole is said first.
extension Checker {
    /// What the generic result of a failed call is taken for when the call is read again.
    func wholeType(_ candidate: Candidate, _ list: ArgumentList, _ expecting: Type?, failed: Bool) -> Type? {
        if failed, takesAnything(candidate.function, expecting) { return .any }
        return accumulatedType(candidate.function, list, expecting)
    }

    /// `polynomials.reduce([], +)`: the list that sums begin with is of the program's own type, as what is added is.
    private func summedType(_ candidate: Candidate, _ list: ArgumentList) -> Type? {
        guard programHasLiteralTypes, case .value(let base) = candidate.receiver, list.arguments.count == 2,
            text(candidate.function.name) == "reduce", isLibraryFunction(candidate.function),
            isCollectionLiteral(bare(list.arguments[0].value)), let element = sequenceElement(of: zonk(base.type)),
            types.nominalSymbol(element).map({ !$0.isLibrary }) ?? false
        else { return nil }
        return element
    }

    /// `let all: [Int]? = numbers.reduce([]) { … }` and `reduce(into: ([], [])) { $0.even … }`: what is gone on with may
    /// be nothing, or has the labels, only by what is wanted of the whole.
    private func accumulatedType(_ function: FunctionSymbol, _ list: ArgumentList, _ expecting: Type?) -> Type? {
        guard let wanted = expecting.map({ zonk($0) }), !types.hasVariable(wanted),
            types.wrapped(wanted) != nil || hasLabels(wanted), list.arguments.count == 2,
            text(function.name) == "reduce", isLibraryFunction(function),
            case .closure = bare(list.arguments[1].value).kind
        else { return nil }
        return wanted
    }

    /// `let all: [Int]? = numbers.reduce([]) { … }`: an empty list says nothing itself, so that the wanted type is tried first.
    func openAccumulatedType(_ candidate: Candidate, _ list: ArgumentList, _ expecting: Type?) -> Type? {
        if let summed = summedType(candidate, list) { return summed }
        guard let wanted = expecting.map({ shallow($0) }), types.wrapped(wanted) != nil,
            let seed = list.arguments.first, !isNil(seed.value), isOpen(seed.value)
        else { return nil }
        return accumulatedType(candidate.function, list, expecting)
    }

    /// `print(pick("a", 3))`: what is printed is anything, and so the arguments may be.
    private func takesAnything(_ function: FunctionSymbol, _ expecting: Type?) -> Bool {
        guard let expecting, shallow(expecting) == .any, function.parameters.count > 1,
            case .parameter(let symbol) = types.kind(function.result),
            function.generics.parameters.dropFirst(function.outerGenericCount).contains(where: { $0 === symbol })
        else { return false }
        return !function.generics.requirements.contains { requirement in
            if case .conformance(let subject, _) = requirement { subject == function.result } else { false }
        }
    }

    /// Reads the call again for that; nil, and all that was told before, if that does not help.
    func completeAgain(told: Int, _ mistakes: Int, _ read: () -> CheckedExpression) -> CheckedExpression? {
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
