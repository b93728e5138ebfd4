import Diagnostics
import Syntax

extension FunctionCompiler {
    /// The function that a reference means here: generic arguments concrete, requirements replaced by witnesses.
    func resolve(_ reference: FunctionReference) -> FunctionReference {
        var result = reference
        result.arguments = reference.arguments.map { concrete($0) }
        if reference.dispatch == .requirement, let witness = checker.witness(of: result) {
            result = witness
            result.arguments = witness.arguments.map { compiler.concrete($0) }
        }
        return result
    }

    func call(_ call: CheckedExpression.Call, _ type: Type, _ target: Registers?) -> Operand {
        let reference = resolve(call.function)
        let function = reference.function
        let keepsArguments = keepsArguments
        self.keepsArguments = false
        if function.kind == .initializer, let operand = initialize(call, reference, concrete(type), target) {
            return operand
        }
        var receiver = takesSelf(function) ? source(of: call.receiver) : nil
        // What stands for a mutating requirement may change nothing: it takes a copy then.
        if case .place(let place)? = receiver, !function.isMutating, reference.dispatch == .direct {
            receiver = .expression(place)
        }
        let depth = accesses.count
        var ready = inOrder(sources(of: call, for: reference, receiver: receiver))
        if keepsArguments { ready = keepArguments(ready, of: function) }
        let result =
            invokeStatic(reference, call.receiver, ready, target) ?? invoke(reference, ready, concrete(type), target)
        close(downTo: depth)
        return result
    }

    func takesSelf(_ function: FunctionSymbol) -> Bool {
        function.selfType != nil && !function.isStatic && function.kind != .closure && function.kind != .local
    }

    /// The receiver and the arguments of a call.
    func sources(
        of call: CheckedExpression.Call, for reference: FunctionReference, receiver: ArgumentSource? = nil
    ) -> [ArgumentSource] {
        var sources: [ArgumentSource] = []
        sources.reserveCapacity(call.arguments.count + 1)
        if let receiver { sources.append(receiver) }
        for argument in call.arguments { sources.append(source(of: argument, for: reference)) }
        return defaultsComeEarly(call.arguments) ? sources.map { readBeforeDefaults($0) } : sources
    }

    func source(of receiver: CheckedExpression.Receiver) -> ArgumentSource? {
        switch receiver {
        case .none, .type, .metatype: nil
        case .value(let value): .expression(value)
        case .address(let place): .place(place)
        }
    }

    func source(of argument: CheckedExpression.Argument, for reference: FunctionReference) -> ArgumentSource {
        guard case .defaultValue(let value) = argument, !reference.arguments.isEmpty || runsCode(value) else {
            return source(of: argument)
        }
        var inner = context
        if !reference.arguments.isEmpty {
            // What a subscript has for an argument is read in the signature of its getter.
            let declared = reference.function.subscriptSymbol?.getter ?? reference.function
            inner = Context(
                function: context.function, parameters: declared.generics.parameters,
                arguments: reference.arguments.map { concrete($0) })
        }
        return .foreign(value, inner, inContext(inner) { concrete(value.type) })
    }

    /// Compiles in another generic context.
    func inContext<Result>(_ other: Context, _ body: () -> Result) -> Result {
        let outer = context
        context = other
        defer { context = outer }
        return body()
    }

    func source(of argument: CheckedExpression.Argument) -> ArgumentSource {
        switch argument {
        case .value(let value), .defaultValue(let value): .expression(value)
        case .address(let place): .place(place)
        }
    }

    /// Calls a function, in whatever way it is called.
    func invoke(
        _ reference: FunctionReference, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand {
        let function = reference.function
        switch reference.dispatch {
        case .virtual:
            if let operand = invokeVirtual(reference, sources, target) { return operand }
        case .existential, .opened:
            return invokeExistential(reference, sources, target)
        case .unboxing(let parameter):
            return invokeUnboxing(reference, parameter, sources, target)
        case .direct, .requirement:
            break
        }
        switch function.implementation {
        case .intrinsic(let intrinsic):
            return self.intrinsic(intrinsic, reference, sources, type, target)
        case .native(let body):
            let native = compiler.native(reference, signature(of: reference), body)
            return window(signature(of: reference), sources, target) { base in
                self.builder.emit(.callNative, a: native, b: base.scalar, c: base.object)
            }
        case .none:
            unavailable(
                "'\(compiler.text(function.name))' of \(reference.arguments.map { compiler.runtimeName($0) }.joined(separator: ", ")) without a body",
                at: builder.origin ?? function.range)
            return Operand(at: target ?? allocate(compiler.layout(type)), isOwned: true)
        case .source, .synthesized:
            if takesCaptures(function) { return callLocal(reference, sources, target) }
            if let operand = inlined(reference, sources, type, target) { return operand }
            let signature = signature(of: reference)
            let local = function.isInner ? innerContext(reference) : nil
            let number = compiler.number(
                of: function, local?.arguments ?? reference.arguments, in: local?.parameters,
                selfClass: local?.selfClass, closed: closed(to: function, sources),
                at: builder.origin ?? function.range)
            return window(signature, sources, target, mayFail: canFail(function)) { base in
                self.builder.emit(.call, a: number, b: base.scalar, c: base.object)
            }
        }
    }

    func canFail(_ function: FunctionSymbol) -> Bool { function.thrown != nil || function.isRethrowing }

    /// The window of a function as called with concrete arguments.
    func signature(of reference: FunctionReference) -> Signature {
        let outer = context
        if reference.function.isInner {
            context = innerContext(reference)
        } else if reference.function.kind != .closure {
            context = Context(
                function: reference.function, parameters: reference.function.generics.parameters,
                arguments: reference.arguments)
        }
        defer { context = outer }
        return signature(of: reference.function)
    }

    /// What a local function is compiled with: what is known around it, and what its own type parameters stand for.
    func innerContext(_ reference: FunctionReference) -> Context {
        let function = reference.function
        guard function.generics.parameters.count > function.outerGenericCount else { return context }
        var inner = context
        inner.parameters = function.generics.parameters
        inner.arguments = reference.arguments
        return inner
    }

    // MARK: Windows

    /// Builds the window of a call on top of the registers, emits the call and takes the result.
    func window(
        _ signature: Signature, _ sources: [ArgumentSource], _ target: Registers?, mayFail: Bool = false,
        _ emit: (Registers) -> Void
    ) -> Operand {
        let mark = next
        let depth = accesses.count
        let ready = prepare(sources)
        var opened: [Registers?] = []
        for (source, parameter) in zip(ready, signature.parameters) {
            switch source {
            // An object is given as a value: nobody changes the variable that it is in.
            case .place(let place) where parameter.isInout: opened.append(open(place).at)
            case .opened(let at, _): opened.append(at)
            default: opened.append(nil)
            }
        }
        let base = allocate(signature.size)
        for (source, parameter) in zip(ready, signature.parameters) where !parameter.isInout {
            fill(source, into: offset(base, parameter.at), parameter.layout)
        }
        for (at, parameter) in zip(opened, signature.parameters) where parameter.isInout {
            if let at { move(at, to: offset(base, parameter.at), parameter.layout) }
        }
        emit(base)
        for (at, parameter) in zip(opened, signature.parameters) where parameter.isInout {
            if let at { move(offset(base, parameter.at), to: at, parameter.layout) }
        }
        if mayFail { leaveOnError(base.object) }
        close(downTo: depth)
        return takeResult(signature, base, mark, target)
    }

    private func takeResult(
        _ signature: Signature, _ base: Registers, _ mark: Registers, _ target: Registers?
    ) -> Operand {
        let at = offset(base, signature.resultAt)
        if let target {
            move(at, to: target, signature.resultLayout)
            next = mark
            return Operand(at: target, isOwned: true)
        }
        next = at.advanced(by: signature.resultLayout)
        return Operand(at: at, isOwned: true)
    }

    private func fill(_ source: ArgumentSource, into at: Registers, _ slots: ValueLayout) {
        let mark = next
        switch source {
        case .expression(let expression), .place(let expression): evaluate(expression, into: at)
        case .kept(let operand, _): copy(operand.at, to: at, slots)
        case .opened(let registers, _): copy(registers, to: at, slots)
        case .consumed(let registers, _): move(registers, to: at, slots)
        case .foreign(let expression, let other, _): inContext(other) { evaluate(expression, into: at) }
        }
        next = mark
    }

    /// Evaluates what has to be evaluated before places of the heap are opened for the call.
    private func prepare(_ sources: [ArgumentSource]) -> [ArgumentSource] {
        var opensHeap = false
        for source in sources {
            if case .place(let place) = source, !isPlainVariable(place) { opensHeap = true }
        }
        guard opensHeap else { return sources }
        return sources.map { source in
            guard case .expression(let expression) = source, literalBits(expression) == nil else { return source }
            let slots = layout(expression)
            // A variable that holds objects may be the one whose part is taken out: `change(&rows[0], rows)`.
            if isPlainVariable(expression), slots.objects == 0 { return source }
            return .consumed(owned(evaluate(expression), slots), expression.type)
        }
    }

    // MARK: Errors

    /// Goes to the handler if the call before left an error.
    func leaveOnError(_ error: Int) {
        let fine = builder.makeLabel()
        builder.jump(.jumpIfNil, a: error, to: fine)
        throwError(inObject: error)
        bind(fine)
    }

    /// Leaves with the error in an object register: to the nearest handler, or out of the function.
    func throwError(inObject error: Int) {
        if let handler = handlers.last {
            writeBack(downTo: handler.accessDepth)
            builder.emit(.moveObject, a: handler.error, b: error)
            runDeferred(downTo: handler.deferDepth)
            releaseAbove(handler.mark)
            builder.jump(.jump, to: handler.label)
        } else {
            writeBack(downTo: 0)
            builder.emit(.moveObject, a: 0, b: error)
            runDeferred(downTo: 0)
            if let point = returns.first, let initialization = point.initializes {
                dropUnfinished(point, initialization)
            }
            emitReturn()
        }
    }

    /// Compiles the deferred blocks of the scopes that are being left. What was made after a `defer` goes before its block
    /// runs; an error that leaves has been put elsewhere.
    func runDeferred(downTo depth: Int) {
        guard deferred.count > depth else { return }
        let saved = deferred
        while deferred.count > depth {
            let blocks = deferred.removeLast()
            for entry in blocks.reversed() {
                releaseAbove(entry.mark)
                block(entry.block)
            }
        }
        deferred = saved
    }

    // MARK: Accessors

    func callAccessor(
        _ reference: FunctionReference, _ base: CheckedExpression.Receiver,
        _ arguments: [CheckedExpression.Argument], _ target: Registers?
    ) -> Operand {
        let resolved = resolve(reference)
        if let field = storedField(resolved, base) { return read(field, target) }
        var sources: [ArgumentSource] = []
        if takesSelf(resolved.function), let receiver = source(of: base) {
            // A getter that does not change its receiver takes a copy, also of a place.
            switch receiver {
            case .place(let place) where !resolved.function.isMutating: sources.append(.expression(place))
            // A mutating one (of a lazy property, say) changes the place itself.
            case .expression(let place) where resolved.function.isMutating && !types.isClass(concrete(place.type)):
                sources.append(.place(place))
            default: sources.append(receiver)
            }
        }
        sources += arguments.map { source(of: $0, for: reference) }
        if defaultsComeEarly(arguments) { sources = sources.map { readBeforeDefaults($0) } }
        if let operand = invokeStatic(resolved, base, sources, target) { return operand }
        return invoke(resolved, sources, resultType(of: resolved), target)
    }

    /// A protocol's property that a stored one of a struct stands for is read where it lies.
    private func storedField(
        _ resolved: FunctionReference, _ base: CheckedExpression.Receiver
    ) -> CheckedExpression? {
        guard case .synthesized(.storedGetter) = resolved.function.implementation,
            resolved.dispatch == .direct || resolved.dispatch == .requirement,
            let variable = resolved.function.variable, !resolved.function.isStatic
        else { return nil }
        switch base {
        case .value(let whole), .address(let whole):
            guard !types.isClass(concrete(whole.type)) else { return nil }
            return CheckedExpression(
                .field(base: whole, variable), resultType(of: resolved), range: whole.range, node: whole.node)
        case .none, .type, .metatype: return nil
        }
    }

    func callAccessor(
        _ reference: FunctionReference, receiver: ArgumentSource?, _ arguments: [ArgumentSource], _ target: Registers?
    ) -> Operand {
        let resolved = resolve(reference)
        var sources = arguments
        if takesSelf(resolved.function), let receiver { sources.insert(receiver, at: 0) }
        return invoke(resolved, sources, resultType(of: resolved), target)
    }

    func resultType(of reference: FunctionReference) -> Type {
        let outer = context
        context = Context(
            function: reference.function, parameters: reference.function.generics.parameters,
            arguments: reference.arguments)
        defer { context = outer }
        return resultType(of: reference.function)
    }

    func callSetter(
        _ reference: FunctionReference, receiver: ArgumentSource?, _ arguments: [ArgumentSource], _ value: Registers,
        _ slots: ValueLayout
    ) {
        let resolved = resolve(reference)
        var sources: [ArgumentSource] = []
        if takesSelf(resolved.function), let receiver { sources.append(receiver) }
        let valueType =
            resolved.function.parameters.last.map {
                checker.substitute($0.variable.type, resolved.function.generics.parameters, resolved.arguments)
            } ?? .void
        let newValue = ArgumentSource.consumed(value, valueType)
        // Indices come first, the new value last.
        sources += arguments
        sources.append(newValue)
        let mark = next
        _ = invoke(resolved, sources, .void, nil)
        next = mark
    }

    /// Evaluates arguments that are used twice: by a getter and by a setter.
    func keep(
        _ arguments: [CheckedExpression.Argument], for access: CheckedExpression.PropertyAccess
    ) -> [ArgumentSource] {
        if defaultsComeEarly(arguments) {
            read(arguments.compactMap { if case .value(let value) = $0 { value } else { nil } })
        }
        return arguments.map { keep($0, for: access) }
    }

    private func keep(
        _ argument: CheckedExpression.Argument, for access: CheckedExpression.PropertyAccess
    ) -> ArgumentSource {
        switch source(of: argument, for: access.getter) {
        case .expression(let value): return kept(value)
        case .foreign(let value, let context, _): return inContext(context) { kept(value) }
        case let other: return other
        }
    }

    private func kept(_ value: CheckedExpression) -> ArgumentSource {
        if literalBits(value) != nil { return .expression(value) }
        return .kept(Operand(at: owned(evaluate(value), layout(value)), isOwned: true), concrete(value.type))
    }

    /// The receiver of a getter and a setter: opened once if it is a place.
    func keepReceiver(
        _ receiver: CheckedExpression.Receiver, for access: CheckedExpression.PropertyAccess
    ) -> ArgumentSource? {
        switch receiver {
        case .none, .type, .metatype: return nil
        case .value(let value):
            if let setter = access.setter, resolve(setter).function.isMutating, !types.isClass(concrete(value.type)) {
                return .opened(open(value).at, value.type)
            }
            return .kept(evaluate(value), value.type)
        case .address(let place):
            return .opened(open(place).at, place.type)
        }
    }

    func discardKept(_ receiver: ArgumentSource?, _ arguments: [ArgumentSource]) {
        for source in [receiver].compactMap({ $0 }) + arguments {
            if case .kept(let operand, let type) = source { discard(operand, layout(type)) }
        }
    }

    // MARK: Function values

    func callValue(
        _ callee: CheckedExpression, _ arguments: [CheckedExpression.Argument], _ target: Registers?
    ) -> Operand {
        if let operand = callKnownClosure(callee, arguments, target) { return operand }
        let mark = next
        guard let type = types.function(concrete(callee.type)) else {
            return Operand(at: target ?? next, isOwned: true)
        }
        let function = evaluate(callee)
        let list: [(type: Type, isInout: Bool)] = type.parameters.map { (concrete($0.type), $0.isInout) }
        let signature = Signature(
            result: concrete(type.result), throwsErrors: true, parameters: list, layout: compiler.layout)
        let slots = signature.resultLayout
        let at = target ?? (function.isOwned ? allocate(slots) : nil)
        let depth = accesses.count
        let result = window(signature, inOrder(arguments.map { source(of: $0) }), at, mayFail: type.thrown != nil) {
            base in
            self.builder.emit(.callClosure, a: function.at.object, b: base.scalar, c: base.object)
        }
        close(downTo: depth)
        if function.isOwned {
            builder.emit(.releaseObject, a: function.at.object)
            if target != nil { next = mark }
        }
        return result
    }
}
