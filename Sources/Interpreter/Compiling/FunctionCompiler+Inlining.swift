import Diagnostics
import Syntax

/// Functions compiled in the place of their call: small ones, and those that are given a closure literal.
///
/// `a.map { $0 * 2 }` becomes a loop with the closure's body in it: neither the closure nor a frame is made.
extension FunctionCompiler {
    static let inlineDepthLimit = 6
    static let inlineCodeLimit = 20_000

    func inlined(
        _ reference: FunctionReference, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        let function = reference.function
        if case .synthesized(.memberwiseInitializer) = function.implementation {
            return memberwise(function, sources, type, target)
        }
        guard case .source = function.implementation, canInline(function, sources) else { return nil }
        guard let body = checker.body(of: function) else { return nil }
        let takesClosure = sources.contains { isClosureLiteral($0) }
        let expression = singleExpression(body)
        guard takesClosure || expression.map({ weight($0) <= 16 }) ?? false else { return nil }
        return inline(function, reference, body, expression, sources, type, target)
    }

    private func canInline(_ function: FunctionSymbol, _ sources: [ArgumentSource]) -> Bool {
        switch function.kind {
        case .function, .method, .getter: break
        default: return false
        }
        if function === context.function || inlineStack.contains(function) && !isLibrary(function) { return false }
        if inlineDepth >= FunctionCompiler.inlineDepthLimit || builder.count > FunctionCompiler.inlineCodeLimit {
            return false
        }
        if function.isMutating || !function.captures.isEmpty
            || function.parameters.contains(where: { $0.isInout || $0.variable.isBoxed })
        {
            return false
        }
        return !sources.contains { $0.isPlace } && !(function.selfVariable?.isBoxed ?? false)
    }

    private func isLibrary(_ function: FunctionSymbol) -> Bool { function.owner?.isLibrary ?? false }

    private func isClosureLiteral(_ source: ArgumentSource) -> Bool { knownClosure(source) != nil }

    /// The closure literal that an argument is, or stands for.
    private func knownClosure(_ source: ArgumentSource) -> (CheckedClosure, Context)? {
        guard case .expression(let expression) = source else { return nil }
        switch expression.kind {
        case .closure(let closure) where closure.captureList.isEmpty: return (closure, context)
        case .convert(.function, let inner): return knownClosure(.expression(inner))
        case .variable(let variable):
            if case .knownClosure(let closure, let context)? = locations[variable] { return (closure, context) }
            return nil
        default: return nil
        }
    }

    /// The one expression a body consists of.
    func singleExpression(_ body: CheckedBlock) -> CheckedExpression? {
        guard body.statements.count == 1 else { return nil }
        switch body.statements[0].kind {
        case .return(let value?): return value
        case .expression(let expression) where types.kind(expression.type) != .tuple([]): return expression
        default: return nil
        }
    }

    /// How large an expression is; what must not be copied is too large.
    private func weight(_ expression: CheckedExpression) -> Int {
        switch expression.kind {
        case .integer, .floating, .boolean, .variable, .none, .string: return 1
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base): return 1 + weight(base)
        case .convert(let conversion, let inner):
            switch conversion {
            case .wrap, .erase, .upcast, .function: return 1 + weight(inner)
            default: return 100
            }
        case .call(let call):
            var sum = 1
            for operand in valueOperands(call) { sum += weight(operand) }
            if case .address = call.receiver { return 100 }
            return sum
        case .subscript(.value(let base), _, let arguments):
            var sum = 1 + weight(base)
            for argument in arguments {
                if case .value(let value) = argument { sum += weight(value) } else { return 100 }
            }
            return sum
        case .property(.value(let base), _): return 1 + weight(base)
        case .and(let left, let right), .or(let left, let right): return 1 + weight(left) + weight(right)
        case .conditional(let condition, let then, let otherwise):
            return 1 + weight(condition) + weight(then) + weight(otherwise)
        case .tuple(let elements): return elements.reduce(1) { $0 + weight($1) }
        default: return 100
        }
    }

    private func inline(
        _ function: FunctionSymbol, _ reference: FunctionReference, _ body: CheckedBlock,
        _ expression: CheckedExpression?, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        let slots = compiler.layout(type)
        let at = target ?? allocate(slots)
        let mark = next
        var bound: [(Location, VariableSymbol)] = []
        var temporaries: [(Operand, ValueLayout)] = []
        var variables: [VariableSymbol] = []
        if takesSelf(function), let own = function.selfVariable { variables.append(own) }
        variables += function.parameters.map { $0.variable }
        guard variables.count == sources.count else { return nil }
        for (index, source) in sources.enumerated() {
            if let (closure, context) = knownClosure(source) {
                bound.append((.knownClosure(closure, context), variables[index]))
                continue
            }
            let layout = layout(source.type)
            let operand = argument(source, before: sources[(index + 1)...], layout, stays: expression != nil)
            temporaries.append((operand, layout))
            bound.append((.registers(operand.at), variables[index]))
        }
        let saved = (locations, loops, context, rebinds)
        for (location, variable) in bound { locations[variable] = location }
        context = Context(
            function: function, parameters: function.generics.parameters, arguments: reference.arguments)
        inlineStack.append(function)
        inlineDepth += 1
        let site = builder.site
        if function.state.row != nil { builder.site = site ?? builder.origin }
        expand(body, expression, type, into: at)
        builder.site = site
        inlineDepth -= 1
        inlineStack.removeLast()
        (locations, loops, context, rebinds) = saved
        for (operand, layout) in temporaries { discard(operand, layout) }
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// An argument of a function compiled in place: a variable stays where it is, if nothing changes it meanwhile.
    private func argument(
        _ source: ArgumentSource, before later: ArraySlice<ArgumentSource>, _ layout: ValueLayout, stays: Bool
    ) -> Operand {
        let operand = operand(source)
        guard !operand.isOwned else { return operand }
        var isSafe = stays
        if case .expression(let expression) = source {
            if literalBits(expression) != nil || isConstant(expression) { return operand }
            for other in later {
                if case .expression(let value) = other, mayChangeVariables(value) { isSafe = false }
            }
        }
        if isSafe { return operand }
        return Operand(at: owned(operand, layout), isOwned: true)
    }

    /// Compiles a body whose returns lead to its end.
    private func expand(_ body: CheckedBlock, _ expression: CheckedExpression?, _ type: Type, into at: Registers) {
        if let expression {
            if compiler.layout(type).slots == 0 { perform(expression) } else { evaluate(expression, into: at) }
            return
        }
        let end = builder.makeLabel()
        returns.append(
            ReturnPoint(
                target: at, type: type, end: end, mark: next, deferDepth: deferred.count, handlerDepth: handlers.count))
        block(body)
        returns.removeLast()
        bind(end)
    }

    func callKnownClosure(
        _ callee: CheckedExpression, _ arguments: [CheckedExpression.Argument], _ target: Registers?
    ) -> Operand? {
        guard let (closure, origin) = knownClosure(.expression(callee)), closure.captureList.isEmpty,
            inlineDepth < FunctionCompiler.inlineDepthLimit * 2, !inlineStack.contains(closure.function),
            closure.function.parameters.count == arguments.count,
            let body = checker.body(of: closure.function)
        else { return nil }
        for parameter in closure.function.parameters where parameter.isInout || parameter.variable.isBoxed {
            return nil
        }
        let outer = context
        context = origin
        let type = concrete(closure.function.result)
        context = outer
        let slots = compiler.layout(type)
        let at = target ?? allocate(slots)
        let mark = next
        let expression = singleExpression(body)
        let sources = arguments.map { source(of: $0) }
        var temporaries: [(Operand, ValueLayout)] = []
        var bound: [(Location, VariableSymbol)] = []
        for (index, source) in sources.enumerated() {
            let layout = layout(source.type)
            let operand = argument(source, before: sources[(index + 1)...], layout, stays: expression != nil)
            temporaries.append((operand, layout))
            bound.append((.registers(operand.at), closure.function.parameters[index].variable))
        }
        let saved = (locations, loops, rebinds)
        for (location, variable) in bound { locations[variable] = location }
        context = origin
        inlineStack.append(closure.function)
        inlineDepth += 1
        let site = builder.site
        if origin.function?.state.row == nil { builder.site = nil }
        expand(body, expression, type, into: at)
        builder.site = site
        inlineDepth -= 1
        inlineStack.removeLast()
        context = outer
        (locations, loops, rebinds) = saved
        for (operand, layout) in temporaries { discard(operand, layout) }
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// `Vec(x: a, y: b)` without a call: each argument is compiled into its field.
    private func memberwise(
        _ function: FunctionSymbol, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        guard let symbol = function.owner, symbol.kind == .struct, sources.count == function.parameters.count,
            symbol.storedProperties.count == sources.count,
            zip(symbol.storedProperties, function.parameters).allSatisfy({
                $0.name == $1.variable.name && $0.type == $1.variable.type && !$0.isLazy
            })
        else { return nil }
        let at = target ?? allocate(compiler.layout(type))
        for (source, place) in zip(sources, compiler.places(of: type)) {
            let mark = next
            let part = offset(at, place)
            if case .expression(let expression) = source {
                evaluate(expression, into: part)
            } else {
                settle(operand(source), into: part, layout(source.type))
            }
            next = mark
        }
        return Operand(at: at, isOwned: true)
    }
}
