import Diagnostics
import Syntax

extension FunctionCompiler {
    func convert(
        _ conversion: CheckedExpression.Conversion, _ inner: CheckedExpression, _ type: Type, _ target: Registers?
    ) -> Operand {
        switch conversion {
        case .wrap: return wrapped(inner, type, target)
        case .erase: return erase(inner, type, target)
        case .upcast, .function: return evaluate(inner, target)
        case .optional(let element, let body): return convertOptional(inner, element, body, type, target)
        case .array(let element, let body): return convertArray(inner, element, body, type, target)
        case .dictionary:
            unavailable("this conversion of a dictionary", at: inner.range)
            return evaluate(inner, target)
        case .tuple(let element, let body):
            let operand = evaluate(inner)
            locations[element] = .registers(operand.at)
            let at = target ?? allocate(compiler.layout(type))
            let mark = next
            evaluate(body, into: at)
            discard(operand, layout(inner))
            next = mark
            return Operand(at: at, isOwned: true)
        }
    }

    private func wrapped(_ inner: CheckedExpression, _ type: Type, _ target: Registers?) -> Operand {
        guard let wrapped = types.wrapped(type) else { return evaluate(inner, target) }
        if compiler.isPointer(wrapped) { return evaluate(inner, target) }
        let at = target ?? allocate(compiler.layout(type))
        let mark = next
        evaluate(inner, into: payload(of: at, wrapped))
        loadInteger(1, into: at.scalar)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// Puts a value into an existential box; what is a box already stays one.
    private func erase(_ inner: CheckedExpression, _ type: Type, _ target: Registers?) -> Operand {
        let source = concrete(inner.type)
        if case .existential = types.kind(source) { return evaluate(inner, target) }
        let slots = compiler.layout(source)
        let at = target ?? allocate(.object)
        let mark = next
        let operand = evaluate(inner)
        box(owned(operand, slots), source, into: at.object)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// Moves a value into a new box.
    func box(_ value: Registers, _ type: Type, into object: Int) {
        let slots = compiler.layout(type)
        let number = compiler.runtimeType(type)
        compiler.noteErased(number)
        if types.isClass(type) {
            // The box says what the instance really is, which may be a subclass.
            let signature = Signature(
                result: .any, throwsErrors: false, parameters: [(type, false)], layout: compiler.layout)
            guard let native = compiler.routine(.erase, [type], signature) else { return }
            _ = window(
                signature, [.consumed(value, type)], Registers(scalar: next.scalar, object: object)
            ) { base in
                self.builder.emit(.callNative, a: native, b: base.scalar, c: base.object)
            }
            return
        }
        let shape = RecordShape(kind: .existential, type: number, layout: slots)
        let record = allocateObject()
        builder.emit(.makeRecord, a: record, b: builder.shape(shape))
        storeSlots(value, slots, inRecord: record, slots: boxSlots(slots))
        builder.emit(.moveObject, a: object, b: record)
    }

    private func convertOptional(
        _ inner: CheckedExpression, _ element: VariableSymbol, _ body: CheckedExpression, _ type: Type,
        _ target: Registers?
    ) -> Operand {
        let source = concrete(inner.type)
        guard let from = types.wrapped(source), let to = types.wrapped(type) else { return evaluate(inner, target) }
        let at = target ?? allocate(compiler.layout(type))
        let mark = next
        let none = builder.makeLabel()
        let end = builder.makeLabel()
        let operand = evaluate(inner)
        jumpIfNil(operand.at, from, to: none)
        locations[element] = .registers(payload(of: operand.at, from))
        evaluate(body, into: payload(of: at, to))
        if !compiler.isPointer(to) { loadInteger(1, into: at.scalar) }
        discard(operand, compiler.layout(source))
        builder.jump(.jump, to: end)
        bind(none)
        setNil(at, optional: type)
        bind(end)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    private func convertArray(
        _ inner: CheckedExpression, _ element: VariableSymbol, _ body: CheckedExpression, _ type: Type,
        _ target: Registers?
    ) -> Operand {
        guard let from = types.element(ofArray: concrete(inner.type)), let to = types.element(ofArray: type)
        else { return evaluate(inner, target) }
        let at = target ?? allocate(.object)
        let mark = next
        let source = evaluate(inner)
        let index = allocateScalar()
        builder.emit(.makeArray, a: at.object, b: builder.element(compiler.elementLayout(to)))
        loadInteger(-1, into: index)
        let following = builder.makeLabel()
        builder.jump(.jump, to: following)
        let start = builder.here()
        scoped {
            let slots = compiler.layout(from)
            let value = allocate(slots)
            loadElement(from, slots, source.at.object, index, into: value)
            locations[element] = .registers(value)
            append(body, to, to: at.object)
        }
        bind(following)
        builder.jump(.loopArray, a: index, b: source.at.object, to: start)
        discard(source, .object)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    // MARK: Casts

    func typeTest(_ inner: CheckedExpression, _ type: Type, _ target: Registers?) -> Operand {
        let at = target ?? allocate(.scalar)
        let mark = next
        let operand = evaluate(inner)
        castTest(operand, concrete(inner.type), type, into: at.scalar)
        discard(operand, layout(inner))
        next = mark
        return Operand(at: at, isOwned: true)
    }

    func castTest(_ operand: Operand, _ source: Type, _ target: Type, into flag: Int) {
        let mark = next
        _ = castCall(
            .castTest, operand, source, target, compiler.boolType, Registers(scalar: flag, object: next.object))
        next = mark
    }

    /// The value as `target`, and whether it is one.
    func castValue(_ operand: Operand, _ source: Type, _ target: Type, into at: Registers, flag: Int) {
        let mark = next
        let optional = compiler.optional(of: target)
        let slots = compiler.layout(optional)
        let result = castCall(.cast, operand, source, target, optional, nil)
        move(payload(of: result.at, target), to: at, compiler.layout(target))
        if compiler.isPointer(target) {
            builder.emit(.isNotNil, a: flag, b: at.object)
        } else {
            builder.emit(.moveScalar, a: flag, b: result.at.scalar)
        }
        _ = slots
        next = mark
    }

    private func castCall(
        _ routine: Routine, _ operand: Operand, _ source: Type, _ target: Type, _ result: Type, _ at: Registers?
    ) -> Operand {
        compiler.noteErased(compiler.runtimeType(source))
        let stand = ArgumentSource.kept(Operand(at: operand.at, isOwned: false), source)
        return self.routine(routine, [source, target], [stand], result, at)
    }

    func cast(_ inner: CheckedExpression, _ type: Type, isForced: Bool, _ target: Registers?) -> Operand {
        let source = concrete(inner.type)
        let optional = compiler.optional(of: type)
        if isForced {
            let at = target ?? allocate(compiler.layout(type))
            let mark = next
            let operand = evaluate(inner)
            let result = castCall(.cast, operand, source, type, optional, nil)
            let fine = builder.makeLabel()
            jumpIfSome(result.at, type, to: fine)
            let words = failedCast(operand, source, type)
            builder.emit(.stopWith, x: Int(StopCode.invalidCast.rawValue), a: words)
            bind(fine)
            move(payload(of: result.at, type), to: at, compiler.layout(type))
            discard(operand, compiler.layout(source))
            next = mark
            return Operand(at: at, isOwned: true)
        }
        let at = target ?? allocate(compiler.layout(optional))
        let mark = next
        let operand = evaluate(inner)
        _ = castCall(.cast, operand, source, type, optional, at)
        discard(operand, compiler.layout(source))
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// The words for a cast that fails: what is in a box, and of which class an instance is, is known only then.
    private func failedCast(_ operand: Operand, _ source: Type, _ target: Type) -> Int {
        let words = allocateObject()
        guard compiler.isPointer(source), isDynamic(source) else {
            let kind = FaultKind.invalidCast(from: qualifiedName(source), to: qualifiedName(target))
            builder.emit(.loadText, a: words, b: builder.text(kind.message))
            return words
        }
        builder.emit(.loadText, a: words, b: builder.text(FaultKind.castBefore))
        let number = allocateScalar()
        builder.emit(.dynamicType, a: number, b: operand.at.object)
        let metatype = types.metatype(source)
        let stand = ArgumentSource.kept(
            Operand(at: Registers(scalar: number, object: next.object), isOwned: false), metatype)
        let name = routine(
            .intrinsic(.describeReflecting), [metatype], [stand], compiler.libraryNominal("String"), nil)
        let whole = allocateObject()
        builder.emit(.concatenateText, a: whole, b: words, c: name.at.object)
        let rest = allocateObject()
        let ending = FaultKind.castBetween + qualifiedName(target) + FaultKind.castBehind
        builder.emit(.loadText, a: rest, b: builder.text(ending))
        let message = allocateObject()
        builder.emit(.concatenateText, a: message, b: whole, c: rest)
        return message
    }

    private func qualifiedName(_ type: Type) -> String {
        let machine = compiler.machine
        return machine.types[compiler.runtimeType(type)].qualifiedName(in: machine.moduleName)
    }

    func dynamicType(_ inner: CheckedExpression, _ target: Registers?) -> Operand {
        let at = target ?? allocate(.scalar)
        let mark = next
        let type = concrete(inner.type)
        let operand = evaluate(inner)
        if layout(inner) == .object, compiler.isPointer(type), isDynamic(type) {
            builder.emit(.dynamicType, a: at.scalar, b: operand.at.object)
        } else {
            let number = compiler.runtimeType(type)
            // A cast may find out what it conforms to.
            compiler.noteErased(number)
            loadInteger(Int64(number), into: at.scalar)
        }
        discard(operand, compiler.layout(type))
        next = mark
        return Operand(at: at, isOwned: true)
    }

    private func isDynamic(_ type: Type) -> Bool {
        if case .existential = types.kind(type) { return true }
        return types.isClass(type)
    }

    // MARK: try

    func tryExpression(
        _ kind: CheckedExpression.Try, _ inner: CheckedExpression, _ type: Type, _ target: Registers?
    ) -> Operand {
        if case .plain = kind { return evaluate(inner, target) }
        let at = target ?? allocate(compiler.layout(type))
        let mark = next
        let error = allocateObject()
        let failed = builder.makeLabel()
        let end = builder.makeLabel()
        handlers.append(
            Handler(label: failed, error: error, mark: next, accessDepth: accesses.count, deferDepth: deferred.count))
        let innerType = concrete(inner.type)
        if case .optional = kind, innerType != type, let wrapped = types.wrapped(type) {
            evaluate(inner, into: payload(of: at, wrapped))
            if !compiler.isPointer(wrapped) { loadInteger(1, into: at.scalar) }
        } else {
            evaluate(inner, into: at)
        }
        handlers.removeLast()
        builder.jump(.jump, to: end)
        bind(failed)
        if case .optional = kind {
            builder.emit(.releaseObject, a: error)
            if delegates(inner) { returnNilFromInitializer() } else { setNil(at, optional: type) }
        } else {
            stopWithError(error, .errorForced)
        }
        bind(end)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// `try? self.init(…)` in an initialiser that can fail: without an instance there is nothing to go on with.
    private func delegates(_ inner: CheckedExpression) -> Bool {
        guard let own = context.function, own.kind == .initializer, own.isFailable, case .call(let call) = inner.kind,
            call.function.function.kind == .initializer
        else { return false }
        switch call.receiver {
        case .value(let base), .address(let base):
            guard case .variable(let variable) = base.kind else { return false }
            return variable == own.selfVariable
        case .none, .type, .metatype: return false
        }
    }

    // MARK: Enums

    func makeCase(
        _ enumCase: CaseSymbol, _ payload: [CheckedExpression], _ type: Type, _ target: Registers?
    ) -> Operand {
        let at = target ?? allocate(compiler.layout(type))
        let mark = next
        if !payload.isEmpty {
            var place = Registers(scalar: at.scalar + 1, object: at.object)
            let slots = compiler.directPayloadLayout(enumCase, type)
            if compiler.isIndirect(enumCase) { place = allocate(slots) }
            var part = place
            for value in payload {
                let inner = next
                evaluate(value, into: part)
                next = inner
                part = part.advanced(by: layout(value))
            }
            if compiler.isIndirect(enumCase) {
                let record = allocateObject()
                let shape = RecordShape(kind: .payload, type: 0, layout: slots)
                builder.emit(.makeRecord, a: record, b: builder.shape(shape))
                storeSlots(place, slots, inRecord: record, slots: boxSlots(slots))
                builder.emit(.moveObject, a: at.object, b: record)
            }
        }
        loadInteger(Int64(enumCase.tag), into: at.scalar)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    // MARK: Showing

    /// Hands the value of a unit's last expression to the outside.
    func show(_ expression: CheckedExpression) {
        let mark = next
        _ = routine(.show, [expression.type], [.expression(expression)], .void, nil)
        next = mark
    }
}
