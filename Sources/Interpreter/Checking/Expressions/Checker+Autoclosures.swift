import Syntax

/// Arguments that wait until they are asked for.
extension Checker {
    func autoclosure(
        _ list: ArgumentList, _ source: Int, _ type: Type, _ parameter: ParameterSymbol
    ) -> CheckedExpression {
        let syntax = list.arguments[source].value
        let made = autoclosureBody(type, parameter, syntax)
        let saved = function
        let savedFlow = flow
        function = made
        flow = FlowContext(inside: made, catches: made.thrown != nil)
        // A `try` before the call covers what waits in its arguments.
        (flow.isTried, flow.tryRange) = (savedFlow.isTried && made.thrown != nil, savedFlow.tryRange)
        let value = coerce(plainNode(list, source) ?? check(syntax, expecting: type), to: type, .argument)
        flow = savedFlow
        function = saved
        return value.type == .error ? value : autoclosure(of: value, made, syntax)
    }

    /// What has been read of an argument outside is read again where it waits, to be captured there; but for a literal.
    private func plainNode(_ list: ArgumentList, _ source: Int) -> CheckedExpression? {
        guard let node = list.nodes[source] else { return nil }
        switch node.kind {
        case .integer, .floating, .boolean, .string, .error: return node
        default: return nil
        }
    }

    /// A default value that is to wait until it is asked for.
    func delayed(
        _ value: CheckedExpression, _ parameter: ParameterSymbol, _ syntax: Expression
    ) -> CheckedExpression {
        if value.type == .error { return value }
        return autoclosure(of: value, autoclosureBody(value.type, parameter, syntax), syntax)
    }

    private func autoclosureBody(_ type: Type, _ parameter: ParameterSymbol, _ syntax: Expression) -> FunctionSymbol {
        let made = FunctionSymbol(name: .underscore, range: syntax.range, kind: .closure)
        made.enclosing = function
        made.generics = environment
        made.outerGenericCount = environment.parameters.count
        made.result = type
        made.thrown = types.function(parameter.variable.type)?.thrown
        return made
    }

    private func autoclosure(
        of value: CheckedExpression, _ made: FunctionSymbol, _ syntax: Expression
    ) -> CheckedExpression {
        unfinished.append(.function(made))
        let block = CheckedBlock(
            [CheckedStatement(.return(value), range: syntax.range, node: syntax.id)], range: syntax.range)
        made.body = block
        made.state.progress = .checked
        let closure = CheckedClosure(made)
        closure.isAutoclosure = true
        return node(.closure(closure), types.function([], made.result, thrown: made.thrown), syntax)
    }
}
