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
        let keyAt = Operand(at: owned(evaluate(key), layout(key)), isOwned: true)
        let dictionaryType = concrete(dictionary.type)
        let whole = ArgumentSource.opened(open(dictionary).at, dictionaryType)
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
        let keyAt = owned(evaluate(key), layout(key))
        let dictionaryType = concrete(dictionary.type)
        let opened = open(dictionary).at
        let whole = ArgumentSource.opened(opened, dictionaryType)
        let arguments = types.arguments(dictionaryType)
        _ = routine(
            .positionForWriting, arguments, [whole, .consumed(keyAt, key.type)], compiler.libraryNominal("Int"),
            Registers(scalar: position, object: next.object))
        let at = allocate(slots)
        let isNew = builder.makeLabel()
        let ready = builder.makeLabel()
        builder.jump(.jumpIfLessImmediate, a: position, to: isNew)
        builder.emit(.takeEntryValue, a: at.scalar, b: opened.object, c: position)
        builder.emit(.operands, a: at.object)
        builder.jump(.jump, to: ready)
        bind(isNew)
        builder.emit(.bitNot, a: position, b: position)
        let mark = next
        evaluate(initial, into: at)
        next = mark
        bind(ready)
        return pushed(
            Access(at, slots) {
                self.builder.emit(.storeEntryValue, a: opened.object, b: position, c: at.scalar)
                self.builder.emit(.operands, a: at.object)
            })
    }
}
