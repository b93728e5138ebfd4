import Diagnostics
import Syntax

/// Expressions with mistakes whose types are known all the same.
extension Checker {
    /// A call with mistakes in its arguments still has a result: what stands around it is read with that type.
    func mistaken(_ candidate: Candidate, _ syntax: Expression) -> CheckedExpression {
        let made = errorNode(syntax)
        if candidate.function.kind == .initializer, let type = candidate.made.map({ shallow($0) }), isGeneric(type) {
            // `T(count)` without the label that a number's initialiser has.
            made.type = candidate.function.isFailable ? optional(type) : type
            made.syntax = syntax
            return made
        }
        guard isCallOrRow(syntax, candidate),
            candidate.function.generics.parameters.count == candidate.outer.count
        else { return made }
        let result = zonk(quietly { instantiate(candidate, explicit: nil, at: syntax.range).result })
        if types.hasVariable(result) { return made }
        made.type = result
        made.syntax = syntax
        let call = CheckedExpression.Call(
            function: FunctionReference(candidate.function), receiver: candidate.receiver, arguments: [])
        let whole = CheckedExpression(.call(call), result, range: syntax.range, node: syntax.id)
        if case .call = syntax.kind { sugarOfMistakes[syntax.id] = sugar(of: whole) }
        return made
    }

    /// What `Dictionary(items, by: { $0.size })` would be with the right labels.
    func typeOfRelabelled(
        _ candidate: Candidate, _ list: ArgumentList, _ explicit: [Type]?, _ syntax: Expression
    ) -> Type? {
        let parameters = candidate.function.parameters
        guard trialDepth == 0, parameters.count == list.arguments.count, !parameters.contains(where: { $0.isVariadic })
        else { return nil }
        let arguments = zip(parameters, list.arguments).map { parameter, argument in
            Argument(label: parameter.label, labelRange: argument.labelRange, value: argument.value)
        }
        var type: Type?
        _ = tries(keeping: false) {
            let first = (pending.count, variables.count)
            let written = ArgumentList(arguments, trailing: list.trailing, range: list.range)
            let made = complete(
                candidate, written, explicit: explicit, expecting: nil, syntax: syntax, nameRange: syntax.range)
            settle(from: first.0, variablesFrom: first.1)
            type = zonk(made.type)
        }
        return type.flatMap { types.flags($0).isEmpty ? $0 : nil }
    }

    /// A call, or `matrix[0, 1]` where rows are arrays.
    private func isCallOrRow(_ syntax: Expression, _ candidate: Candidate) -> Bool {
        switch syntax.kind {
        case .call: return true
        case .subscript(let access):
            guard case .value(let base) = candidate.receiver else { return false }
            if !isLibraryFunction(candidate.function) { return true }
            guard access.arguments.count > 1 else { return false }
            return types.element(ofArray: shallow(base.type)) != nil
        default: return false
        }
    }

    /// Has this value a type, although mistakes in it were told?
    func isMistaken(_ value: CheckedExpression) -> Bool {
        if case .error = value.kind { true } else { false }
    }

    /// Did a mistake keep a part of the type from being known?
    func isLeftOpen(_ type: Type) -> Bool {
        trialDepth == 0 && types.hasVariable(type) && (errorCount > mistakesBefore || readsMistaken)
            && types.hasVariable(withDefaults(zonk(type)))
    }

    /// `let a = Animal`: what `a` is used for is told of the type.
    func typeAsValue(
        _ made: CheckedExpression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        // Where something else is wanted, that is all that is told.
        if let expecting, types.flags(expecting).isEmpty, types.nominalSymbol(expecting) != nil { return made }
        report(CheckingMessages.typeAsValue, at: SourceRange(at: syntax.range.lower))
        let mistaken = errorNode(syntax)
        if case .name = syntax.kind, statedTypeRange == nil { mistaken.type = made.type }
        return mistaken
    }

    /// `Animal` as a value.
    func isType(_ value: CheckedExpression?) -> Bool {
        guard let value, case .metatype = types.kind(value.type) else { return false }
        return isMistaken(value)
    }

    func hasMistakes(in range: SourceRange, since told: Int) -> Bool {
        guard trialDepth == 0, diagnostics.count > told else { return false }
        return diagnostics[told...].contains { mistake in
            mistake.severity == .error && mistake.range.lower >= range.lower && mistake.range.lower <= range.upper
        }
    }
}
