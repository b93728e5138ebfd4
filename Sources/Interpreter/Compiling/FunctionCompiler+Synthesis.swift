import Diagnostics
import Syntax

/// Bodies made from the shape of the owner.
extension FunctionCompiler {
    func synthesize(_ synthesis: FunctionSymbol.Synthesis, _ function: FunctionSymbol, _ signature: Signature) {
        returns = [
            ReturnPoint(
                target: signature.resultAt, type: signature.result, end: nil, mark: next, deferDepth: 0,
                handlerDepth: 0)
        ]
        deferred = [[]]
        switch synthesis {
        case .memberwiseInitializer: memberwise(function, signature)
        case .defaultInitializer: _ = prepareInitializer(function, nil, signature)
        case .inheritedInitializer: inherited(function, signature)
        case .equal, .less, .hashInto, .hashValue: byShape(synthesis, signature)
        case .allCases: allCases(signature)
        case .rawValue: rawValue(function, signature)
        case .initRawValue: initRawValue(function, signature)
        case .lazyGetter: lazyGetter(function, signature)
        case .lazySetter, .storedSetter: storedSetter(function, signature)
        case .storedGetter: storedGetter(function, signature)
        case .observedSetter: observedSetter(function, signature)
        case .enumCase: enumCase(function, signature)
        }
        emitReturn()
    }

    // MARK: Initialisers

    private func memberwise(_ function: FunctionSymbol, _ signature: Signature) {
        guard let symbol = function.owner, let selfType = function.selfType else { return }
        let type = concrete(selfType)
        let places = compiler.places(of: type)
        var remaining = function.parameters[...]
        for (index, field) in symbol.storedProperties.enumerated() {
            let stored = field.isLazy ? compiler.optional(of: concrete(field.type)) : concrete(field.type)
            let slots = compiler.layout(stored)
            let at = offset(signature.resultAt, places[index])
            if let parameter = remaining.first, parameter.variable.name == field.memberwiseName ?? field.name {
                remaining.removeFirst()
                if let value = field.memberwiseValue {
                    evaluate(value, into: at)
                    continue
                }
                guard case .registers(let source)? = locations[parameter.variable] else { continue }
                if concrete(parameter.variable.type) == stored {
                    move(source, to: at, slots)
                } else {
                    wrap(source, layout(parameter.variable.type), concrete(parameter.variable.type), into: at)
                }
            } else if !field.isLazy, let value = checker.initialValue(of: field) {
                evaluate(value, into: at)
            } else {
                setNil(at, optional: stored)
            }
        }
    }

    private func inherited(_ function: FunctionSymbol, _ signature: Signature) {
        let initialization = prepareInitializer(function, nil, signature)
        guard let selfType = function.selfType, let superclass = checker.superclass(of: concrete(selfType)),
            let base = function.overridden
        else { return }
        let owner = compiler.concrete(superclass)
        var sources: [ArgumentSource] = [.opened(initialization.selfAt, owner)]
        for parameter in signature.parameters.dropFirst() {
            sources.append(.kept(Operand(at: parameter.at, isOwned: false), parameter.type))
        }
        let reference = FunctionReference(base, types.arguments(owner))
        _ = invoke(reference, sources, resultType(of: reference), signature.resultAt)
    }

    // MARK: Comparing

    private func byShape(_ synthesis: FunctionSymbol.Synthesis, _ signature: Signature) {
        let routine: Routine
        switch synthesis {
        case .equal: routine = .equalByShape
        case .less: routine = .lessByShape
        default: routine = .hashByShape
        }
        let type = signature.parameters.first?.type ?? .void
        let sources = signature.parameters.map { parameter -> ArgumentSource in
            parameter.isInout
                ? .opened(parameter.at, parameter.type)
                : .kept(Operand(at: parameter.at, isOwned: false), parameter.type)
        }
        _ = self.routine(routine, [type], sources, signature.result, signature.resultAt)
    }

    // MARK: Enums

    private func allCases(_ signature: Signature) {
        _ = routine(
            .allCases, [types.arguments(signature.result).first ?? .void], [], signature.result, signature.resultAt)
    }

    private func enumCase(_ function: FunctionSymbol, _ signature: Signature) {
        guard let symbol = types.nominalSymbol(signature.result),
            let enumCase = symbol.cases.first(where: { $0.constructor == function })
        else { return }
        let payload = function.parameters.map { parameter in
            CheckedExpression(
                .variable(parameter.variable), parameter.variable.type, range: function.range, node: 0)
        }
        _ = makeCase(enumCase, payload, signature.result, signature.resultAt)
    }

    private func rawValue(_ function: FunctionSymbol, _ signature: Signature) {
        guard let symbol = function.owner, let own = signature.parameters.first else { return }
        let end = builder.makeLabel()
        for enumCase in symbol.cases {
            let following = builder.makeLabel()
            builder.jump(.jumpIfNotEqualImmediate, a: own.at.scalar, b: enumCase.tag, to: following)
            loadRaw(enumCase, into: signature.resultAt)
            builder.jump(.jump, to: end)
            bind(following)
        }
        bind(end)
    }

    private func loadRaw(_ enumCase: CaseSymbol, into at: Registers) {
        switch enumCase.rawValue {
        case .integer(let value)?: loadInteger(value, into: at.scalar)
        case .double(let value)?:
            let isSmall = enumCase.owner.rawType.map { types.nominalSymbol($0)?.representation == .float } ?? false
            let bits = isSmall ? Int64(Float(value).bitPattern) : Int64(bitPattern: value.bitPattern)
            loadInteger(bits, into: at.scalar)
        case .string(let text)?: builder.emit(.loadText, a: at.object, b: builder.text(text))
        case nil: builder.emit(.loadText, a: at.object, b: builder.text(compiler.text(enumCase.name)))
        }
    }

    private func initRawValue(_ function: FunctionSymbol, _ signature: Signature) {
        guard let symbol = function.owner, let given = signature.parameters.first else { return }
        let wrapped = types.wrapped(signature.result) ?? signature.result
        let end = builder.makeLabel()
        for enumCase in symbol.cases {
            let following = builder.makeLabel()
            let mark = next
            let raw = allocate(given.layout)
            loadRaw(enumCase, into: raw)
            if given.layout == .object {
                let same = allocateScalar()
                builder.emit(.equalText, a: same, b: given.at.object, c: raw.object)
                builder.emit(.releaseObject, a: raw.object)
                builder.jump(.jumpIfFalse, a: same, to: following)
            } else {
                builder.jump(.jumpIfNotEqualInt, a: given.at.scalar, b: raw.scalar, to: following)
            }
            let value = payload(of: signature.resultAt, wrapped)
            loadInteger(Int64(enumCase.tag), into: value.scalar)
            loadInteger(1, into: signature.resultAt.scalar)
            builder.jump(.jump, to: end)
            bind(following)
            next = mark
        }
        setNil(signature.resultAt, optional: signature.result)
        bind(end)
    }

    // MARK: Properties

    /// The stored field an accessor is for, as a place of `self`.
    private func field(_ function: FunctionSymbol) -> CheckedExpression? {
        guard let variable = function.variable else { return nil }
        if variable.isStatic {
            let arguments = variable.owner?.generics.parameters.map { types.parameter($0) } ?? []
            let kind: CheckedExpression.Kind =
                arguments.isEmpty ? .variable(variable) : .staticVariable(variable, arguments)
            return CheckedExpression(kind, variable.type, range: function.range, node: 0)
        }
        if variable.owner == nil {
            return CheckedExpression(.variable(variable), variable.type, range: function.range, node: 0)
        }
        guard let own = function.selfVariable else { return nil }
        if variable.observesInherited { return checker.inheritedProperty(variable, of: own) }
        let base = CheckedExpression(.variable(own), own.type, range: function.range, node: 0)
        let type = variable.isLazy ? compiler.optional(of: concrete(variable.type)) : variable.type
        return CheckedExpression(.field(base: base, variable), type, range: function.range, node: 0)
    }

    private func storedGetter(_ function: FunctionSymbol, _ signature: Signature) {
        if let field = field(function) { evaluate(field, into: signature.resultAt) }
    }

    private func newValue(_ function: FunctionSymbol) -> CheckedExpression? {
        function.parameters.last.map {
            CheckedExpression(.variable($0.variable), $0.variable.type, range: function.range, node: 0)
        }
    }

    private func storedSetter(_ function: FunctionSymbol, _ signature: Signature) {
        guard let field = field(function), let value = newValue(function) else { return }
        guard types.wrapped(concrete(field.type)) != nil, concrete(field.type) != concrete(value.type) else {
            return assign(field, value)
        }
        assign(field, CheckedExpression(.convert(.wrap, value), field.type, range: function.range, node: 0))
    }

    /// Old value, `willSet`, store, `didSet`.
    private func observedSetter(_ function: FunctionSymbol, _ signature: Signature) {
        guard let variable = function.variable, let field = field(function), let value = newValue(function)
        else { return }
        let slots = layout(variable.type)
        let old = allocate(slots)
        noteWhole(old, slots)
        if let observer = variable.didSetObserver, keepsOldValue(observer) { evaluate(field, into: old) }
        if let observer = variable.willSetObserver { observe(observer, value, signature) }
        assign(field, value)
        if let observer = variable.didSetObserver {
            let stand = VariableSymbol(
                name: variable.name, range: variable.range, kind: .local, type: variable.type, isLet: true)
            locations[stand] = .registers(old)
            observe(
                observer, CheckedExpression(.variable(stand), variable.type, range: function.range, node: 0), signature)
        }
    }

    private func keepsOldValue(_ observer: FunctionSymbol) -> Bool {
        _ = checker.body(of: observer)
        return observer.parameters.first?.variable.isUsed ?? false
    }

    private func observe(_ observer: FunctionSymbol, _ value: CheckedExpression, _ signature: Signature) {
        let mark = next
        let reference = FunctionReference(observer, context.arguments)
        var sources: [ArgumentSource] = []
        if let own = signature.parameters.first(where: { _ in true }), takesSelf(observer) {
            sources.append(
                own.isInout ? .opened(own.at, own.type) : .kept(Operand(at: own.at, isOwned: false), own.type))
        }
        if !observer.parameters.isEmpty { sources.append(.expression(value)) }
        _ = invoke(reference, sources, .void, nil)
        next = mark
    }

    /// The first read makes the value and keeps it.
    private func lazyGetter(_ function: FunctionSymbol, _ signature: Signature) {
        guard let field = field(function), let variable = function.variable,
            let value = checker.initialValue(of: variable)
        else { return }
        let stored = concrete(field.type)
        guard let wrapped = types.wrapped(stored) else { return }
        let known = builder.makeLabel()
        let slots = compiler.layout(stored)
        let mark = next
        let old = allocate(slots)
        evaluate(field, into: old)
        jumpIfSome(old, wrapped, to: known)
        next = mark
        let wrapping = CheckedExpression(.convert(.wrap, value), field.type, range: function.range, node: 0)
        assign(field, wrapping)
        let again = allocate(slots)
        evaluate(field, into: again)
        bind(known)
        move(payload(of: old, wrapped), to: signature.resultAt, compiler.layout(wrapped))
        next = mark
    }
}
