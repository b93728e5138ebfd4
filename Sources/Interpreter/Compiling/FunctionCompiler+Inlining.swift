import Diagnostics
import Syntax

/// Functions compiled in the place of their call: small ones, and those that are given a closure literal.
///
/// `a.map { $0 * 2 }` becomes a loop with the closure's body in it: neither the closure nor a frame is made.
extension FunctionCompiler {
    static let inlineDepthLimit = 6
    /// Functions of the program that are small call others like them: their code must not multiply.
    static let smallDepthLimit = 3
    static let inlineCodeLimit = 20_000
    /// Bodies up to this weight are compiled in place; recursive ones take in two turns of themselves.
    static let inlineWeight = 20
    /// Those of the library up to this one: steps of iterators are called for every element.
    static let inlineLibraryWeight = 40

    func inlined(
        _ reference: FunctionReference, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        let function = reference.function
        if case .synthesized(.memberwiseInitializer) = function.implementation {
            return memberwise(function, sources, type, target)
        }
        guard let body = bodyInPlace(function, sources) else { return nil }
        let at = target ?? allocate(compiler.layout(type))
        let mark = next
        let isExpanded = inPlace(function, reference.arguments, body, sources) { expression, temporaries in
            self.expand(body, expression, type, into: at)
            self.discard(temporaries)
        }
        next = isExpanded || target != nil ? mark : at
        return isExpanded ? Operand(at: at, isOwned: true) : nil
    }

    /// The body of a function that is to be compiled in the place of its call.
    private func bodyInPlace(_ function: FunctionSymbol, _ sources: [ArgumentSource]) -> CheckedBlock? {
        guard case .source = function.implementation, canInline(function, sources),
            let body = checker.body(of: function)
        else { return nil }
        // A recorded function keeps its statements: only what is one expression is taken in.
        let isOfLibrary = isLibrary(function)
        let most = isOfLibrary ? FunctionCompiler.inlineLibraryWeight : FunctionCompiler.inlineWeight
        let weight = weight(of: function, body)
        let isSmall =
            (inlineDepth < FunctionCompiler.smallDepthLimit || isOfLibrary) && weight <= most
            && (compiler.recordedRange == nil || singleExpression(body) != nil)
        if !isOfLibrary, inlineStack.contains(function) {
            return isSmall ? body : nil
        }
        return isSmall || sources.contains { isClosureLiteral($0) } ? body : nil
    }

    private func canInline(_ function: FunctionSymbol, _ sources: [ArgumentSource]) -> Bool {
        switch function.kind {
        case .function, .method, .getter, .setter: break
        default: return false
        }
        if !isLibrary(function), inlineStack.count(where: { $0 == function }) > 1 { return false }
        if inlineDepth >= FunctionCompiler.inlineDepthLimit || builder.count > FunctionCompiler.inlineCodeLimit {
            return false
        }
        if !function.captures.isEmpty || function.parameters.contains(where: { isBoxed($0.variable) }) { return false }
        if let own = function.selfVariable, isBoxed(own) { return false }
        return sources.allSatisfy { source in
            if let (closure, _) = knownClosure(source) { return !usesParameters(closure, of: function) }
            if case .place(let place) = source { return isPlainVariable(place) }
            return true
        }
    }

    /// Does a closure that a recursive function hands to itself use what it would stand for?
    private func usesParameters(_ closure: CheckedClosure, of function: FunctionSymbol) -> Bool {
        closure.function.captures.contains { captured in function.parameters.contains { $0.variable == captured } }
    }

    /// The registers of a variable that an inlined function changes where it is.
    private func registers(of source: ArgumentSource) -> Registers? {
        switch source {
        case .opened(let at, _): return at
        case .place(let place): return evaluate(place).at
        default: return nil
        }
    }

    private func isLibrary(_ function: FunctionSymbol) -> Bool { function.owner?.isLibrary ?? false }

    private func isClosureLiteral(_ source: ArgumentSource) -> Bool { knownClosure(source) != nil }

    /// The closure literal that an argument is, or stands for.
    func knownClosure(_ source: ArgumentSource) -> (CheckedClosure, Context)? {
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

    /// Binds the parameters of a function to what it is called with and lets `emit` compile its body; false if the
    /// arguments do not fit. What `emit` is given: the body, if it is one expression, and temporaries to be released.
    private func inPlace(
        _ function: FunctionSymbol, _ arguments: [Type], _ body: CheckedBlock, _ sources: [ArgumentSource],
        _ emit: (CheckedExpression?, [Temporary]) -> Void
    ) -> Bool {
        var variables: [VariableSymbol] = []
        if takesSelf(function), let own = function.selfVariable { variables.append(own) }
        variables += function.parameters.map { $0.variable }
        guard variables.count == sources.count else { return false }
        let expression = singleExpression(body)
        var bound: [(Location, VariableSymbol)] = []
        var temporaries: [Temporary] = []
        // What is changed in place must not be read through another parameter meanwhile.
        let stays = expression != nil && !sources.contains { $0.isPlace }
        for (index, source) in sources.enumerated() {
            if let (closure, context) = knownClosure(source) {
                bound.append((.knownClosure(closure, context), variables[index]))
            } else if source.isPlace, let at = registers(of: source) {
                bound.append((.registers(at), variables[index]))
            } else {
                let operand = argument(
                    source, before: sources[(index + 1)...], layout(source.type), stays: stays)
                temporaries.append((operand, concrete(source.type), variables[index].type))
                bound.append((.registers(operand.at), variables[index]))
            }
        }
        let inner = Context(function: function, parameters: function.generics.parameters, arguments: arguments)
        inBody(of: function, isOfLibrary: function.state.row != nil, inner, bound) { emit(expression, temporaries) }
        return true
    }

    /// Compiles as inside of a function's body, with its parameters bound.
    private func inBody(
        of function: FunctionSymbol, isOfLibrary: Bool, _ inner: Context, _ bound: [(Location, VariableSymbol)],
        _ emit: () -> Void
    ) {
        let saved = (context, rebinds)
        // Inside of itself its variables stand in two places at once.
        let isAgain = bound.isEmpty || bound.contains { locations[$0.1] != nil }
        let outer = isAgain ? (locations, loops) : nil
        for (location, variable) in bound { locations[variable] = location }
        context = inner
        inlineStack.append(function)
        inlineDepth += 1
        let (site, place) = (builder.site, builder.place)
        if isOfLibrary {
            builder.place = place ?? builder.origin
        } else {
            builder.enterSite(compiler.text(function.name))
        }
        emit()
        builder.leaveSite(to: site)
        builder.place = place
        inlineDepth -= 1
        inlineStack.removeLast()
        (context, rebinds) = saved
        if let outer {
            (locations, loops) = outer
        } else {
            for (_, variable) in bound { locations[variable] = nil }
        }
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
        builder.dropJump(to: end)
        bind(end)
    }

    func callKnownClosure(
        _ callee: CheckedExpression, _ arguments: [CheckedExpression.Argument], _ target: Registers?
    ) -> Operand? {
        guard let (closure, origin, body) = closureInPlace(callee, arguments) else { return nil }
        let type = inContext(origin) { concrete(closure.function.result) }
        let at = target ?? allocate(compiler.layout(type))
        let mark = next
        inPlace(closure, origin, body, arguments) { expression, temporaries in
            self.expand(body, expression, type, into: at)
            self.discard(temporaries)
        }
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// The closure literal that is called, if its body can be compiled where the call stands.
    private func closureInPlace(
        _ callee: CheckedExpression, _ arguments: [CheckedExpression.Argument]
    ) -> (CheckedClosure, Context, CheckedBlock)? {
        guard let (closure, origin) = knownClosure(.expression(callee)), closure.captureList.isEmpty,
            inlineDepth < FunctionCompiler.inlineDepthLimit * 2, !inlineStack.contains(closure.function),
            closure.function.parameters.count == arguments.count,
            let body = checker.body(of: closure.function)
        else { return nil }
        for parameter in closure.function.parameters where parameter.isInout || parameter.variable.isBoxed {
            return nil
        }
        return (closure, origin, body)
    }

    private func inPlace(
        _ closure: CheckedClosure, _ origin: Context, _ body: CheckedBlock,
        _ arguments: [CheckedExpression.Argument],
        _ emit: (CheckedExpression?, [Temporary]) -> Void
    ) {
        let expression = singleExpression(body)
        let sources = arguments.map { source(of: $0) }
        var temporaries: [Temporary] = []
        var bound: [(Location, VariableSymbol)] = []
        for (index, source) in sources.enumerated() {
            let operand = argument(
                source, before: sources[(index + 1)...], layout(source.type), stays: expression != nil)
            let parameter = closure.function.parameters[index].variable
            temporaries.append((operand, concrete(source.type), parameter.type))
            bound.append((.registers(operand.at), parameter))
        }
        inBody(of: closure.function, isOfLibrary: origin.function?.state.row != nil, origin, bound) {
            emit(expression, temporaries)
        }
    }

    // MARK: Conditions

    /// A condition that is a call compiled in place: its expression is the condition. False if it is not, or if
    /// temporaries would have to be released on both ways.
    func branchInPlace(_ condition: CheckedExpression, _ branch: (CheckedExpression) -> Void) -> Bool {
        switch condition.kind {
        case .callValue(let callee, let arguments):
            guard let (closure, origin, body) = closureInPlace(callee, arguments), singleExpression(body) != nil,
                arguments.allSatisfy({ isPlain($0) })
            else { return false }
            inPlace(closure, origin, body, arguments) { expression, _ in
                if let expression { branch(expression) }
            }
            return true
        case .call(let call):
            let reference = resolve(call.function)
            guard reference.dispatch == .direct || reference.dispatch == .requirement,
                call.arguments.allSatisfy({ isPlain($0) }), case .source = reference.function.implementation
            else { return false }
            var sources: [ArgumentSource] = []
            if takesSelf(reference.function), let receiver = source(of: call.receiver) {
                guard case .expression(let value) = receiver, isPlain(.value(value)) else { return false }
                sources.append(receiver)
            }
            sources += call.arguments.map { source(of: $0, for: reference) }
            guard let body = bodyInPlace(reference.function, sources), singleExpression(body) != nil
            else { return false }
            return inPlace(reference.function, reference.arguments, body, sources) { expression, _ in
                if let expression { branch(expression) }
            }
        default: return false
        }
    }

    /// A value without references to release, or one that stays where it is.
    private func isPlain(_ argument: CheckedExpression.Argument) -> Bool {
        guard case .value(let value) = argument else { return false }
        return layout(value).objects == 0
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
