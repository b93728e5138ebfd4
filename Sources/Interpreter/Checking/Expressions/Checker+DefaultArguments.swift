import Diagnostics
import Syntax

/// What stands for arguments that are left out.
extension Checker {
    func defaultValue(
        _ parameter: ParameterSymbol, _ index: Int, _ instance: Instance, _ syntax: Expression
    ) -> CheckedExpression {
        guard let value = parameter.defaultValue else { return errorNode(syntax) }
        if let field = value.field {
            return fieldDefault(field, syntax, instance)
        }
        if case .place(let place)? = value.syntax?.kind {
            // `#line` and `#file` as defaults mean the caller's place.
            let type = instance.parameterTypes[index]
            return coerce(checkPlace(place, syntax, type), to: type, .defaultArgument)
        }
        checkDefault(value, parameter, instance.candidate.function)
        guard let checked = value.checked else { return errorNode(syntax) }
        if value.tellsParameter { _ = unify(instance.parameterTypes[index], checked.type) }
        return checked
    }

    private func fieldDefault(_ field: VariableSymbol, _ syntax: Expression, _ instance: Instance) -> CheckedExpression
    {
        let type = instance.parameterTypes.isEmpty ? field.type : field.type
        if field.isLazy { return node(.none, optional(type), syntax) }
        if let attributed = field.wrappedProperty?.plainInitializer {
            // The wrapper is applied to the parameter: its default is the plain value.
            var made: CheckedExpression?
            isolated(in: field.owner?.memberScope ?? scope) {
                made = solved(attributed) {
                    coerce(
                        check(attributed, expecting: field.wrappedProperty!.type), to: field.wrappedProperty!.type,
                        .specified)
                }
            }
            return made!
        }
        if let value = field.memberwiseDefault ?? field.initialValue { return value }
        if let initializer = field.binding?.initializer {
            checkInitialValue(of: field, initializer, expecting: field.type)
            if let value = field.initialValue { return value }
        }
        return node(.none, type, syntax)
    }

    func checkDefault(
        _ value: ParameterSymbol.DefaultValue, _ parameter: ParameterSymbol, _ function: FunctionSymbol
    ) {
        guard value.checked == nil, let syntax = value.syntax,
            let place = function.state.scope ?? function.owner?.memberScope
        else { return }
        isolated(in: place) {
            environment = function.generics
            closureEscapes = true
            readsDefault = true
            defer { readsDefault = false }
            func read(_ target: Type) -> CheckedExpression {
                coerce(check(syntax, expecting: target), to: target, .defaultArgument)
            }
            let type = parameter.argumentType
            value.tellsParameter = mentionsOwn(type, function) && !tries(keeping: false) { _ = read(type) }
            value.checked = solved(syntax) { read(value.tellsParameter ? opened(type, function, syntax) : type) }
        }
    }

    private func mentionsOwn(_ type: Type, _ function: FunctionSymbol) -> Bool {
        function.generics.parameters.dropFirst(function.outerGenericCount).contains { mentions(type, $0) }
    }

    /// The type with the parameters of the function that it mentions left open, and what the signature asks of them.
    private func opened(_ type: Type, _ function: FunctionSymbol, _ syntax: Expression) -> Type {
        let parameters = function.generics.parameters
        let outer = function.outerGenericCount
        let arguments = parameters.enumerated().map { index, symbol in
            index >= outer && mentions(type, symbol)
                ? freshVariable(at: syntax.range, parameter: symbol) : types.parameter(symbol)
        }
        let candidate = Candidate(
            function: function, receiver: .none, outer: Array(arguments[..<outer]), dispatch: .direct)
        _ = instantiate(candidate, explicit: Array(arguments[outer...]), at: syntax.range)
        return substitute(type, parameters, arguments)
    }
}
