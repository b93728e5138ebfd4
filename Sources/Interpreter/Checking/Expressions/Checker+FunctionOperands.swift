import Diagnostics
import Syntax

/// Operators of the program that take functions: closures and names beside them are read like arguments.
extension Checker {
    /// `x |> String.init`: the operator says what function it takes, so that is read like an argument.
    func functionOperand(
        _ op: OperatorName, _ one: CheckedExpression, _ left: Expression, _ right: Expression, _ syntax: Expression,
        _ expecting: Type?
    ) -> CheckedExpression? {
        guard isOwn(op.name) else { return nil }
        let isOfPath = takesOpenPath(right)
        let isFunction = isFunctionLike(right)
        guard isOfPath || isFunction || isDeclaredByProgram(op.name) else { return nil }
        let candidates = operatorCandidates(op.name, [one.type], expecting).filter { candidate in
            resolve(candidate.function)
            let parameters = candidate.function.parameters
            guard parameters.count == 2 else { return false }
            // What waits until it is asked for is read where it waits.
            return isOfPath || parameters[1].isAutoclosure
                || isFunction && types.function(parameters[1].argumentType) != nil
        }
        if candidates.isEmpty { return nil }
        let list = operandList(op, left, right, one, nil, syntax)
        return resolveCall(
            candidates, list, explicit: nil, name: op.name, expecting: expecting, syntax: syntax, nameRange: op.range)
    }

    /// `{ $0 + 1 } >>> { $0 * 2 }`, `(-) <^> number`: the operator says what functions it takes, so they are read like
    /// arguments.
    func composition(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression? {
        guard isDeclaredByProgram(op.name), isFunctionLike(left) else { return nil }
        let areBoth = isFunctionLike(right)
        let candidates = operatorCandidates(op.name, [], expecting).filter { candidate in
            resolve(candidate.function)
            let parameters = candidate.function.parameters
            return parameters.count == 2 && types.function(parameters[0].argumentType) != nil
                && (types.function(parameters[1].argumentType) != nil) == areBoth
        }
        if candidates.isEmpty { return nil }
        return resolveCall(
            candidates, operandList(op, left, right, nil, nil, syntax), explicit: nil, name: op.name,
            expecting: expecting, syntax: syntax, nameRange: op.range)
    }

    /// `\\.size > 5`: what the operator makes of a path says whose path it is.
    func keyPathOperand(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression? {
        guard isOpenKeyPath(left), isDeclaredByProgram(op.name) else { return nil }
        let candidates = operatorCandidates(op.name, [], expecting).filter { candidate in
            resolve(candidate.function)
            let parameters = candidate.function.parameters
            return parameters.count == 2 && isKeyPath(parameters[0].argumentType)
        }
        if candidates.isEmpty { return nil }
        return resolveCall(
            candidates, operandList(op, left, right, nil, nil, syntax), explicit: nil, name: op.name,
            expecting: expecting, syntax: syntax, nameRange: op.range)
    }

    /// `^\\.count`: an operator of the program that makes something of a path.
    func keyPathOperand(
        _ op: OperatorName, _ operand: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression? {
        guard isOpenKeyPath(operand), isDeclaredByProgram(op.name) else { return nil }
        let candidates = operatorCandidates(op.name, [], expecting).filter { candidate in
            resolve(candidate.function)
            let parameters = candidate.function.parameters
            return parameters.count == 1 && isKeyPath(parameters[0].argumentType)
        }
        if candidates.isEmpty { return nil }
        let list = ArgumentList(
            [Argument(label: nil, labelRange: SourceRange(at: operand.range.lower), value: operand)], trailing: 0,
            range: SourceRange(at: op.range.lower))
        return resolveCall(
            candidates, list, explicit: nil, name: op.name, expecting: expecting, syntax: syntax, nameRange: op.range)
    }

    /// A path that does not say whose it is.
    func isOpenKeyPath(_ syntax: Expression) -> Bool {
        if case .keyPath(let path) = bare(syntax).kind { path.root == nil } else { false }
    }

    private func takesOpenPath(_ syntax: Expression) -> Bool {
        if case .call(let call) = bare(syntax).kind { takesOpenPath(call) } else { false }
    }

    /// `Lens(\.name)`: what the type is of, the path does not say; nor what `reversed(by(\.year))` compares.
    func takesOpenPath(_ call: Call) -> Bool {
        switch call.callee.kind {
        case .call(let maker): return takesOpenPath(maker)
        case .member(let base, _): if case .call(let maker) = base.kind { return takesOpenPath(maker) }
        default: break
        }
        guard case .name(let reference) = call.callee.kind, reference.genericArguments == nil,
            call.arguments.contains(where: { isOpenKeyPath($0.value) || isClosure($0.value) || takesOpenPath($0.value) }
            )
        else { return false }
        if case .nominal(let nominal)? = quietly({ lookupType(reference.name) }) {
            return !nominal.isLibrary && !nominal.generics.parameters.isEmpty
                && call.arguments.contains { isOpenKeyPath($0.value) || takesUnknown($0.value) }
        }
        let symbols = quietly { lookup(reference.name) }.symbols
        guard symbols.count == 1, case .function(let function) = symbols[0], !isLibraryFunction(function) else {
            return false
        }
        resolve(function)
        return types.function(function.result).map {
            types.flags(function.result).contains(.parameter) && !$0.parameters.isEmpty
        }
            ?? false
    }

    /// `{ $0.count }`: a closure that takes something, and does not say what.
    private func takesUnknown(_ syntax: Expression) -> Bool {
        guard isClosure(syntax), case .closure(let closure) = bare(syntax).kind else { return false }
        return (parameterCount(of: closure) ?? 1) > 0
    }

    /// `prop(\.name)(change)`, `setter(\.name, "x")(&person)`: what is made of the path takes the arguments and gives
    /// what is wanted of the call.
    func contextOfPath(_ call: Call, _ expecting: Type?) -> Type? {
        guard case .call(let maker) = bare(call.callee).kind, takesOpenPath(maker), call.trailingClosureCount == 0
        else {
            return nil
        }
        let parameters = call.arguments.map { argument -> FunctionType.Parameter in
            var value = argument.value
            var isInout = false
            if case .inout(let place) = value.kind { (value, isInout) = (place, true) }
            var parameter = FunctionType.Parameter(givenType(value) ?? freshVariable(at: value.range))
            parameter.isInout = isInout
            return parameter
        }
        let wanted = expecting.flatMap { types.function(shallow($0)) == nil ? nil : $0 }
        guard wanted != nil || parameters.contains(where: { unboundVariable($0.type) == nil }) else { return nil }
        return types.make(
            .function(
                FunctionType(
                    parameters: parameters, result: wanted ?? freshVariable(at: call.parentheses), thrown: nil)))
    }

    /// The type of an argument that says by itself what it is.
    private func givenType(_ syntax: Expression) -> Type? {
        if needsContext(syntax) { return nil }
        var type: Type?
        let isKnown = tries(keeping: false) { type = zonk(check(syntax, expecting: nil).type) }
        guard isKnown, let type, type != .error else { return nil }
        if literalKind(type) == .string { return known(.string) }
        return types.hasVariable(type) ? nil : type
    }

    /// `Lens(\.name).over { … }`: what is wanted of the method says what the value that has it is of.
    func contextOfBase(_ base: Expression, _ reference: NameReference, _ expecting: Type?) -> Type? {
        guard let expecting, types.function(shallow(expecting)) != nil, case .call(let maker) = bare(base).kind,
            takesOpenPath(maker), case .name(let name) = maker.callee.kind,
            case .nominal(let nominal)? = quietly({ lookupType(name.name) })
        else { return nil }
        let arguments = nominal.generics.parameters.map { freshVariable(at: base.range, parameter: $0) }
        let type = types.nominal(nominal, arguments)
        let entries = members(reference.name, of: type)
        guard entries.count == 1, case .function(let method) = entries[0].symbol, entries[0].owner === nominal else {
            return nil
        }
        resolve(method)
        let own = method.generics.parameters.dropFirst(arguments.count).map {
            freshVariable(at: base.range, parameter: $0)
        }
        let result = substitute(method.result, method.generics.parameters, arguments + own)
        return plan(from: result, to: expecting) == nil ? nil : type
    }

    /// A closure that leaves to others what it takes.
    private func isClosure(_ syntax: Expression) -> Bool {
        guard case .closure(let closure) = bare(syntax).kind, closure.body.statements.count == 1 else { return false }
        if case .list = closure.parameters { return false }
        return true
    }

    private func isKeyPath(_ type: Type) -> Bool {
        guard let symbol = types.nominalSymbol(type), symbol.isLibrary else { return false }
        return keyPathTypeNames.contains(text(symbol.name))
    }

    private var keyPathTypeNames: [String] { ["KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath"] }

    /// A closure, a function's name, or several of them joined by an operator of the program.
    private func isFunctionLike(_ syntax: Expression) -> Bool {
        guard needsContext(syntax) else { return false }
        switch bare(syntax).kind {
        case .closure, .keyPath, .name, .member: return true
        case .binary(let op, let left, let right):
            return isDeclaredByProgram(op.name) && isFunctionLike(left) && isFunctionLike(right)
        case .prefix(let op, let operand): return isDeclaredByProgram(op.name) && isOpenKeyPath(operand)
        default: return false
        }
    }
}
