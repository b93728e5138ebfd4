import Syntax

/// Values of type `T!`.
extension Checker {
    /// The value in an `Int!`, unless the optional itself has the member.
    func implicitlyUnwrapped(_ value: CheckedExpression, for name: Name) -> CheckedExpression {
        let type = shallow(value.type)
        guard let wrapped = types.wrapped(type), isIUO(value), members(name, of: type).isEmpty else { return value }
        return node(.forceUnwrap(value), wrapped, range: value.range, id: value.node)
    }

    /// What is in a variable of type `T!`, where the optional itself would not do.
    func implicitlyUnwrapped(_ value: CheckedExpression, to target: Type) -> CheckedExpression {
        guard isIUO(value), let wrapped = types.wrapped(shallow(value.type)), plan(from: value.type, to: target) == nil
        else { return value }
        return node(.forceUnwrap(value), wrapped, range: value.range, id: value.node)
    }

    func isIUO(_ value: CheckedExpression) -> Bool {
        switch value.kind {
        case .variable(let variable), .field(_, let variable), .staticVariable(let variable, _):
            return variable.isImplicitlyUnwrapped
        case .property(_, let access): return access.variable?.isImplicitlyUnwrapped ?? false
        case .call(let call): return call.function.function.isImplicitlyUnwrapped
        default: return false
        }
    }

    /// A value of type `T!` where a protocol is wanted that optionals do not conform to.
    func unwrappedForProtocol(
        _ value: CheckedExpression, _ wanted: Type, _ instance: Instance
    ) -> CheckedExpression {
        guard isIUO(value), let wrapped = types.wrapped(shallow(value.type)), let index = unboundVariable(wanted),
            let parameter = variables[index].parameter
        else { return value }
        let isUnmet = !meets(value.type, parameter, instance.candidate.function)
        return isUnmet ? node(.forceUnwrap(value), wrapped, range: value.range, id: value.node) : value
    }

    /// Does a type conform to what a function asks of one of its parameters?
    func meets(_ type: Type, _ parameter: GenericParameterSymbol, _ function: FunctionSymbol) -> Bool {
        function.generics.requirements.allSatisfy { requirement in
            guard case .conformance(let subject, let proto) = requirement, subject == types.parameter(parameter) else {
                return true
            }
            return conforms(shallow(type), to: proto)
        }
    }
}
