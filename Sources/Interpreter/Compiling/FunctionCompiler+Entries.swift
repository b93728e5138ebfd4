import Syntax

/// Changing the values of a dictionary where they are: the value is moved out and back, so that an array among them
/// stays the only holder of its elements.
extension FunctionCompiler {
    /// `d[key]` and `d[key, default: value]` as places; nil if the subscript is something else.
    func openEntry(
        _ base: CheckedExpression.Receiver, _ access: CheckedExpression.PropertyAccess,
        _ arguments: [CheckedExpression.Argument], _ type: Type, _ slots: ValueLayout
    ) -> Access? {
        let getter = resolve(access.getter).function
        guard let dictionary = receiverExpression(base),
            types.nominalSymbol(concrete(dictionary.type))?.representation == .dictionary,
            case .value(let key)? = arguments.first
        else { return nil }
        if case .intrinsic(.dictionaryGet) = getter.implementation, let setter = access.setter {
            return openOptionalEntry(dictionary, key, setter, type, slots)
        }
        guard arguments.count == 2, getter.parameters.count == 2, case .value(let fallback) = arguments[1],
            let label = getter.parameters[1].label, compiler.text(label) == "default",
            let initial = autoclosureBody(.expression(fallback))
        else { return nil }
        return openEntry(dictionary, key, otherwise: initial, type, slots)
    }

    private func openOptionalEntry(
        _ dictionary: CheckedExpression, _ key: CheckedExpression, _ setter: FunctionReference, _ type: Type,
        _ slots: ValueLayout
    ) -> Access {
        let early = begin(dictionary)
        let keyAt = Operand(at: owned(evaluate(key), layout(key)), isOwned: true)
        let dictionaryType = concrete(dictionary.type)
        let whole = ArgumentSource.opened((early ?? open(dictionary)).at, dictionaryType)
        let value = routine(
            .takeValue, types.arguments(dictionaryType), [whole, .kept(keyAt, key.type)], type, nil)
        return pushed(
            Access(value.at, slots) {
                self.callSetter(setter, receiver: whole, [.kept(keyAt, key.type)], value.at, slots)
                self.discard(keyAt, self.layout(key))
            })
    }

    private func openEntry(
        _ dictionary: CheckedExpression, _ key: CheckedExpression, otherwise initial: CheckedExpression, _ type: Type,
        _ slots: ValueLayout
    ) -> Access {
        let position = allocateScalar()
        let keySlots = layout(key)
        let early = begin(dictionary)
        var keyOperand = evaluate(key)
        if mayChangeVariables(dictionary) { keyOperand = Operand(at: owned(keyOperand, keySlots), isOwned: true) }
        let dictionaryType = concrete(dictionary.type)
        let opened = (early ?? open(dictionary)).at
        let arguments = types.arguments(dictionaryType)
        let isKnown = builder.makeLabel()
        let ready = builder.makeLabel()
        if findEntry(arguments[0], opened.object, keyOperand.at, into: position) {
            builder.jump(.jumpIfGreaterEqualImmediate, a: position, to: isKnown)
        }
        _ = routine(
            .positionForWriting, arguments,
            [.opened(opened, dictionaryType), .kept(Operand(at: keyOperand.at, isOwned: false), key.type)],
            compiler.libraryNominal("Int"), Registers(scalar: position, object: next.object))
        let at = allocate(slots)
        builder.jump(.jumpIfGreaterEqualImmediate, a: position, to: isKnown)
        builder.emit(.bitNot, a: position, b: position)
        let mark = next
        evaluate(initial, into: at)
        next = mark
        builder.jump(.jump, to: ready)
        bind(isKnown)
        builder.emit(.takeEntryValue, a: at.scalar, b: opened.object, c: position)
        builder.emit(.operands, a: at.object)
        bind(ready)
        return pushed(
            Access(at, slots) {
                self.builder.emit(.storeEntryValue, a: opened.object, b: position, c: at.scalar)
                self.builder.emit(.operands, a: at.object)
                self.discard(keyOperand, keySlots)
            })
    }

    // MARK: Looking up

    /// The position of a key in a dictionary or set, or -1, by one instruction; false if its type has none.
    private func findEntry(_ type: Type, _ dictionary: Int, _ key: Registers, into position: Int) -> Bool {
        switch compiler.machine.types[compiler.runtimeType(type)].keyForm {
        case .bits: builder.emit(.findEntry, a: position, b: dictionary, c: key.scalar)
        case .text: builder.emit(.findTextEntry, a: position, b: dictionary, c: key.object)
        case .other: return false
        }
        return true
    }

    /// `d[key]` and `set.contains(key)`; nil if the keys need a routine of the machine.
    func lookUp(
        _ intrinsic: Intrinsic, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        guard sources.count == 2, let keyType = types.arguments(concrete(sources[0].type)).first,
            compiler.machine.types[compiler.runtimeType(keyType)].keyForm != .other
        else { return nil }
        let slots = compiler.layout(type)
        let at = target ?? allocate(slots)
        let mark = next
        let dictionary = leftOperand(sources[0], before: sources[1])
        let key = operand(sources[1])
        let position = allocateScalar()
        _ = findEntry(keyType, dictionary.at.object, key.at, into: position)
        if intrinsic == .setContains {
            builder.emit(.greaterImmediate, a: at.scalar, b: position, c: -1)
        } else if let wrapped = types.wrapped(type) {
            let end = builder.makeLabel()
            setNil(at, optional: type)
            builder.jump(.jumpIfLessImmediate, a: position, to: end)
            let payload = payload(of: at, wrapped)
            builder.emit(.loadEntryValue, a: payload.scalar, b: dictionary.at.object, c: position)
            builder.emit(.operands, a: payload.object)
            if !compiler.isPointer(wrapped) { loadInteger(1, into: at.scalar) }
            bind(end)
        }
        discard(dictionary, .object)
        discard(key, compiler.layout(keyType))
        next = mark
        return Operand(at: at, isOwned: true)
    }
}
