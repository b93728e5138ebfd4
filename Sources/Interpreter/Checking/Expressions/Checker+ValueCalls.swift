import Diagnostics
import Syntax

/// Calls of values: of functions, of types, and of what has a `callAsFunction`.
extension Checker {
    func callValue(
        _ callee: CheckedExpression, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        let name = names.intern("callAsFunction")
        let callee = implicitlyUnwrapped(callee, for: name)
        let type = literalKind(callee.type) == .none ? shallow(callee.type) : forceDefault(callee.type)
        if type == .error { return unknownCall(list, syntax) }
        switch types.kind(type) {
        case .function(let function): return call(callee, function, list, syntax, expecting)
        case .metatype(let instance):
            return callInitializer(of: instance, callee, list, syntax, expecting, callee.range)
        case .variable:
            report(CheckingMessages.ambiguousExpression, at: callee.range)
            return failedCall(list, syntax)
        default: break
        }
        let entries = members(name, of: type)
        if !entries.isEmpty {
            let reference = NameReference(plain: name, range: callee.range)
            return callInstance(entries, callee, type, reference, list, syntax, expecting, isSuper: false)
        }
        if let wrapped = types.wrapped(type), case .function = types.kind(shallow(wrapped)) {
            report(
                CheckingMessages.optionalMustBeUnwrapped("'\(wantedText(type))'", "'\(wantedText(wrapped))'"),
                at: place(of: callee))
        } else {
            report(CheckingMessages.callNonFunction(quoted(callee)), at: place(of: callee))
        }
        return failedCall(list, syntax)
    }

    private func call(
        _ callee: CheckedExpression, _ type: FunctionType, _ list: ArgumentList, _ syntax: Expression,
        _ expecting: Type?
    ) -> CheckedExpression {
        let shape = FunctionSymbol(name: .underscore, range: callee.range, kind: .function)
        shape.result = type.result
        shape.thrown = type.thrown
        shape.state.progress = .resolved
        for parameter in type.parameters {
            let variable = VariableSymbol(
                name: .underscore, range: callee.range, kind: .parameter, type: parameter.type, isLet: true)
            variable.isInout = parameter.isInout
            var symbol = ParameterSymbol(label: nil, variable: variable, argumentType: parameter.type)
            symbol.isAutoclosure = parameter.isAutoclosure
            symbol.isEscaping = parameter.isEscaping || types.function(parameter.type) == nil
            if parameter.isAutoclosure { symbol.argumentType = types.function(parameter.type)?.result ?? .error }
            if parameter.isVariadic {
                symbol.isVariadic = true
                symbol.argumentType = types.element(ofArray: parameter.type) ?? .error
            }
            shape.parameters.append(symbol)
        }
        let made = complete(
            Candidate(function: shape, receiver: .none, outer: [], dispatch: .direct), list, explicit: nil,
            expecting: expecting, syntax: syntax, nameRange: callee.range)
        guard case .call(let call) = made.kind else { return made }
        made.kind = .callValue(callee, arguments: call.arguments)
        return made
    }
}
