import Diagnostics
import Syntax

/// What the head of a function must keep to.
extension Checker {
    func checkSignature(_ syntax: Syntax.FunctionDeclaration, of function: FunctionSymbol) {
        for (parameter, written) in zip(function.parameters, syntax.parameters) where parameter.isInout {
            guard let value = written.defaultValue else { continue }
            report(CheckingMessages.inoutDefault(text(written.name)), at: value.range)
        }
        if syntax.effects.kind == .rethrows, let place = syntax.effects.range,
            !function.parameters.contains(where: { throwsItself($0) })
        {
            report(CheckingMessages.rethrowsNothing, at: place)
        }
        if syntax.isOperator, let owner = function.owner, !takesOwner(function, owner) {
            let type = text(owner.declaredType(types))
            report(
                CheckingMessages.memberOperator(text(syntax.name), type, isProtocol: owner.kind == .protocol),
                at: syntax.nameRange)
        }
        for parameter in function.generics.parameters.dropFirst(function.outerGenericCount)
        where !isUsed(parameter, in: function) {
            report(CheckingMessages.parameterUnused(text(parameter.name)), at: parameter.range)
        }
    }

    /// Is an operand of a type's operator of that type?
    private func takesOwner(_ function: FunctionSymbol, _ owner: NominalSymbol) -> Bool {
        guard function.isStatic else { return true }
        return function.parameters.contains { parameter in
            let type = types.instance(ofMetatype: parameter.argumentType) ?? parameter.argumentType
            if type == .error { return true }
            if owner.kind == .protocol, case .parameter(let symbol) = types.kind(type) {
                return symbol.selfOf === owner
            }
            return owner.kind != .protocol && types.nominalSymbol(type) === owner
        }
    }

    /// `<T, T>`
    func reportRepeated(_ parameter: GenericParameter, in clause: GenericClause) {
        guard let other = clause.parameters.first(where: { $0.name == parameter.name }),
            other.range.lower < parameter.range.lower
        else { return }
        redeclared(parameter.name, at: parameter.range, previous: other.range)
    }

    func throwsItself(_ parameter: ParameterSymbol) -> Bool {
        let type = types.wrapped(parameter.variable.type) ?? parameter.variable.type
        return types.function(type)?.thrown != nil
    }

    /// Does a parameter or the result say what the generic parameter is?
    private func isUsed(_ parameter: GenericParameterSymbol, in function: FunctionSymbol) -> Bool {
        let type = types.parameter(parameter)
        let written = function.parameters.map { $0.argumentType } + [function.result]
        if written.contains(where: { types.hasError($0) || mentions($0, type) }) { return true }
        return function.generics.requirements.contains { requirement in
            if case .sameType(let one, let other) = requirement {
                mentions(one, type) || mentions(other, type)
            } else {
                false
            }
        }
    }
}
