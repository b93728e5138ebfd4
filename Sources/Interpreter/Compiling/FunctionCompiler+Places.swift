import Diagnostics
import Syntax

/// Changing places.
extension FunctionCompiler {
    /// Opens a place, lets `body` change the value in its registers, and brings it back.
    func change(_ place: CheckedExpression, _ body: (Registers) -> Void) {
        let depth = accesses.count
        let access = open(place)
        body(access.at)
        close(downTo: depth)
    }

    /// Brings everything that was opened above `depth` back, innermost first.
    func close(downTo depth: Int) {
        while accesses.count > depth { accesses.removeLast().writeBack?() }
    }

    /// Emits the way back without closing: for a jump out of the middle.
    func writeBack(downTo depth: Int) {
        for access in accesses[depth...].reversed() { access.writeBack?() }
    }

    func pushed(_ access: Access) -> Access {
        accesses.append(access)
        return access
    }

    func open(_ place: CheckedExpression) -> Access {
        let type = concrete(place.type)
        let slots = compiler.layout(type)
        switch place.kind {
        case .variable(let variable):
            return openVariable(variable, type, slots)
        case .staticVariable(let variable, let arguments):
            let arguments = arguments.map { concrete($0) }
            ensureInitialized(variable, arguments)
            return openGlobal(
                compiler.global(
                    Compiler.GlobalKey(variable: variable, arguments: arguments), type: type, flagged: true),
                type, slots)
        case .field(let base, let variable):
            return openField(base, variable, type, slots)
        case .tupleElement(let base, let index):
            if let part = boxedPart(place) { return openPart(part, type, slots) }
            let whole = open(base)
            return Access(offset(whole.at, compiler.places(of: concrete(base.type))[index]), slots)
        case .forceUnwrap(let base):
            let whole = open(base)
            let fine = builder.makeLabel()
            jumpIfSome(whole.at, type, to: fine)
            stop(unwrapFault(place, base))
            bind(fine)
            return Access(payload(of: whole.at, type), slots)
        case .optionalBinding(let base):
            let whole = open(base)
            leaveChainIfNil(whole.at, type)
            return Access(payload(of: whole.at, type), slots)
        case .subscript(let base, let access, let arguments):
            if let element = openElement(base, access, arguments, type, slots) { return element }
            if let entry = openEntry(base, access, arguments, type, slots) { return entry }
            return openAccessors(base, access, arguments, slots)
        case .property(let base, let access):
            return openAccessors(base, access, [], slots)
        case .convert(.upcast, let inner):
            return open(inner)
        default:
            // A value where a place is wanted: a class instance, say.
            return Access(owned(evaluate(place), slots), slots)
        }
    }

    private func openVariable(_ variable: VariableSymbol, _ type: Type, _ slots: ValueLayout) -> Access {
        switch location(of: variable) {
        case .registers(let at):
            return Access(at, slots)
        case .box(let box):
            let at = allocate(slots)
            let places = boxSlots(slots)
            takeSlots(fromRecord: box, slots: places, slots, into: at, isNeverNil: compiler.isPointer(type))
            return pushed(Access(at, slots) { self.storeSlots(at, slots, inRecord: box, slots: places) })
        case .global(let global):
            stopIfClosed(variable)
            if variable.kind == .staticStored { ensureInitialized(variable, []) }
            return openGlobal(global, type, slots)
        case .knownClosure(let known, let origin):
            return Access(materialize(known, origin, nil).at, slots)
        }
    }

    private func openGlobal(_ global: Registers, _ type: Type, _ slots: ValueLayout) -> Access {
        let at = allocate(slots)
        takeGlobal(global, slots, into: at, isNeverNil: compiler.isPointer(type))
        return pushed(Access(at, slots) { self.storeGlobal(at, slots, in: global) })
    }

    private func openField(
        _ base: CheckedExpression, _ variable: VariableSymbol, _ type: Type, _ slots: ValueLayout
    ) -> Access {
        let baseType = concrete(base.type)
        guard types.isClass(baseType) else {
            if let whole = boxedPart(base) {
                return openPart(part(whole, compiler.places(of: baseType)[variable.fieldIndex]), type, slots)
            }
            let whole = open(base)
            return Access(offset(whole.at, compiler.places(of: baseType)[variable.fieldIndex]), slots)
        }
        stopIfClosed(variable, of: base)
        let object = evaluate(base)
        let at = allocate(slots)
        let place = compiler.fieldPlace(variable, in: baseType)
        takeSlots(
            fromRecord: object.at.object, slots: place, slots, into: at, isNeverNil: compiler.isPointer(type))
        return pushed(
            Access(at, slots) {
                self.storeSlots(at, slots, inRecord: object.at.object, slots: place)
                self.discard(object, .object)
            })
    }

    private func openElement(
        _ base: CheckedExpression.Receiver, _ access: CheckedExpression.PropertyAccess,
        _ arguments: [CheckedExpression.Argument], _ type: Type, _ slots: ValueLayout
    ) -> Access? {
        guard let setter = access.setter, case .intrinsic(.arraySet) = resolve(setter).function.implementation,
            let array = receiverExpression(base), case .value(let index)? = arguments.first
        else { return nil }
        let early = begin(array)
        let position = stable(index)
        let whole = early ?? open(array)
        let at = allocate(slots)
        takeElement(type, slots, whole.at.object, position, into: at)
        return pushed(Access(at, slots) { self.storeElement(type, slots, at, in: whole.at.object, position) })
    }

    /// A scalar that stays as it is while a place is open.
    private func stable(_ index: CheckedExpression) -> Int {
        let operand = evaluate(index)
        if operand.isOwned || literalBits(index) != nil { return operand.at.scalar }
        if case .variable(let variable) = index.kind, variable.isLet { return operand.at.scalar }
        let copy = allocateScalar()
        builder.emit(.moveScalar, a: copy, b: operand.at.scalar)
        return copy
    }

    private func takeElement(_ element: Type, _ slots: ValueLayout, _ array: Int, _ index: Int, into at: Registers) {
        if slots.objects == 0 {
            loadElement(element, slots, array, index, into: at)
        } else if slots == .object {
            builder.emit(.takeElementObject, a: at.object, b: array, c: index)
        } else {
            builder.emit(.takeElementValue, a: at.scalar, b: array, c: index)
            builder.emit(.operands, a: at.object)
        }
    }

    func storeElement(
        _ element: Type, _ slots: ValueLayout, _ source: Registers, in array: Int, _ index: Int
    ) {
        if compiler.isByte(element) {
            builder.emit(.storeElementByte, a: array, b: index, c: source.scalar)
        } else if slots == .scalar {
            builder.emit(.storeElement, a: array, b: index, c: source.scalar)
        } else if slots == .object {
            builder.emit(.storeElementObject, a: array, b: index, c: source.object)
        } else {
            builder.emit(.storeElementValue, a: array, b: index, c: source.scalar)
            builder.emit(.operands, a: source.object)
        }
    }

    /// A computed place: read by its getter, and written by its setter afterwards.
    private func openAccessors(
        _ base: CheckedExpression.Receiver, _ access: CheckedExpression.PropertyAccess,
        _ arguments: [CheckedExpression.Argument], _ slots: ValueLayout
    ) -> Access {
        let early = begin(base, for: access)
        let kept = keep(arguments, for: access)
        let receiver = early ?? keepReceiver(base, for: access)
        let value = callAccessor(access.getter, receiver: receiver, kept, nil)
        let at = owned(value, slots)
        return pushed(
            Access(at, slots) {
                if let setter = access.setter {
                    self.callSetter(setter, receiver: receiver, kept, at, slots)
                }
                self.discardKept(receiver, kept)
            })
    }

    // MARK: Assignment

    func assign(_ place: CheckedExpression, _ value: CheckedExpression) {
        let mark = next
        defer { next = mark }
        readIndices(of: place, before: value)
        switch place.kind {
        case .discard:
            perform(value)
        case .tuple(let targets):
            assignTuple(targets, value)
        case .variable(let variable):
            assignVariable(variable, value)
        case .subscript(let base, let access, let arguments):
            if assignElement(base, access, arguments, value) { return }
            assignThroughSetter(base, access, arguments, value)
        case .property(let base, let access):
            assignThroughSetter(base, access, [], value)
        case .field(let base, let variable) where types.isClass(concrete(base.type)):
            let slots = layout(place)
            let object = evaluate(base)
            let operand = owned(evaluate(value), slots)
            stopIfClosed(variable, of: base)
            store(operand, slots, in: variable, of: object, concrete(base.type))
        case .optionalBinding, .forceUnwrap, .field, .tupleElement, .staticVariable, .convert:
            if chains.isEmpty, let part = boxedPart(place) {
                let slots = layout(place)
                storeSlots(owned(evaluate(value), slots), slots, inRecord: part.box, slots: part.slots)
                return
            }
            // `a?.b = value` must not run `value` if the chain ends early, so the place comes first.
            assignInPlace(place, value)
        default:
            perform(value)
        }
    }

    private func assignInPlace(_ place: CheckedExpression, _ value: CheckedExpression) {
        let slots = layout(place)
        if isPlainVariable(place) || chains.isEmpty {
            let operand = owned(evaluate(value), slots)
            change(place) { at in assign(operand, to: at, slots) }
        } else {
            change(place) { at in assign(owned(evaluate(value), slots), to: at, slots) }
        }
    }

    private func assignVariable(_ variable: VariableSymbol, _ value: CheckedExpression) {
        let slots = layout(value)
        switch location(of: variable) {
        case .registers(let at):
            if slots == .scalar, writesLast(value) {
                evaluate(value, into: at)
            } else {
                let held = owned(evaluate(value), slots)
                giveName(of: variable, to: held)
                assign(held, to: at, slots)
            }
        case .box(let box):
            let held = owned(evaluate(value), slots)
            giveName(of: variable, to: held)
            storeSlots(held, slots, inRecord: box, slots: boxSlots(slots))
        case .global(let global):
            if variable.kind == .staticStored { ensureInitialized(variable, []) }
            let operand = evaluate(value)
            stopIfClosed(variable)
            giveName(of: variable, to: operand.at)
            storeGlobal(slots.objects == 0 ? operand.at : owned(operand, slots), slots, in: global)
        case .knownClosure:
            perform(value)
        }
    }

    /// Does the code of an expression write its target with its last instruction only?
    private func writesLast(_ value: CheckedExpression) -> Bool {
        switch value.kind {
        case .integer, .floating, .boolean, .variable, .field, .tupleElement, .subscript, .property: return true
        case .call: return true
        case .callValue: return true
        case .try(.plain, let inner): return writesLast(inner)
        case .conditional(_, let then, let otherwise): return writesLast(then) && writesLast(otherwise)
        default: return false
        }
    }

    private func assignTuple(_ targets: [CheckedExpression], _ value: CheckedExpression) {
        let type = concrete(value.type)
        let slots = compiler.layout(type)
        let source = owned(evaluate(value), slots)
        assignParts(targets, type, source)
        releaseObjects(source.object, slots.objects)
    }

    private func assignParts(_ targets: [CheckedExpression], _ type: Type, _ source: Registers) {
        for (target, place) in zip(targets, compiler.places(of: type)) {
            if case .discard = target.kind { continue }
            if case .tuple(let inner) = target.kind {
                assignParts(inner, concrete(target.type), offset(source, place))
                continue
            }
            let part = layout(target)
            let mark = next
            if case .field(let base, let variable) = target.kind, types.isClass(concrete(base.type)) {
                // It may have no value yet, which `change` would take for one that is being changed.
                store(offset(source, place), part, in: variable, of: evaluate(base), concrete(base.type))
            } else if let boxed = boxedPart(target) {
                storeSlots(offset(source, place), part, inRecord: boxed.box, slots: boxed.slots)
            } else if !setPart(target, offset(source, place), part) {
                change(target) { at in assign(offset(source, place), to: at, part) }
            }
            next = mark
        }
    }

    /// Only sets: what a getter gives is not asked for, and an `unowned` property may have nothing yet.
    private func setPart(_ target: CheckedExpression, _ source: Registers, _ slots: ValueLayout) -> Bool {
        let (base, access): (CheckedExpression.Receiver, CheckedExpression.PropertyAccess)
        var arguments: [CheckedExpression.Argument] = []
        switch target.kind {
        case .property(let receiver, let property): (base, access) = (receiver, property)
        case .subscript(let receiver, let element, let indices) where element.getter.function.state.row == nil:
            (base, access) = (receiver, element)
            arguments = indices
        default: return false
        }
        guard let setter = access.setter else { return false }
        let depth = accesses.count
        let kept = keep(arguments, for: access)
        let receiver = keepReceiver(base, for: access)
        let value = owned(Operand(at: source, isOwned: false), slots)
        callSetter(setter, receiver: receiver, kept, value, slots)
        close(downTo: depth)
        discardKept(receiver, kept)
        return true
    }

    /// Puts a value into a property of an object.
    private func store(
        _ value: Registers, _ slots: ValueLayout, in variable: VariableSymbol, of object: Operand, _ type: Type
    ) {
        storeSlots(value, slots, inRecord: object.at.object, slots: compiler.fieldPlace(variable, in: type))
        discard(object, .object)
    }

    /// `a[i] = v` and `a[i][j] = v` in place; false if the subscript is something else.
    private func assignElement(
        _ base: CheckedExpression.Receiver, _ access: CheckedExpression.PropertyAccess,
        _ arguments: [CheckedExpression.Argument], _ value: CheckedExpression
    ) -> Bool {
        guard let setter = access.setter, case .intrinsic(.arraySet) = resolve(setter).function.implementation,
            let array = receiverExpression(base), case .value(let index)? = arguments.first,
            let element = types.arguments(concrete(array.type)).first
        else { return false }
        if assignNestedElement(array, index, element, value) { return true }
        let slots = compiler.layout(element)
        let depth = accesses.count
        let early = begin(array)
        let position = pinned(index, before: value).at.scalar
        let operand = evaluate(value)
        let source = slots.objects == 0 ? operand.at : owned(operand, slots)
        storeElement(element, slots, source, in: (early ?? open(array)).at.object, position)
        close(downTo: depth)
        return true
    }

    private func assignNestedElement(
        _ array: CheckedExpression, _ index: CheckedExpression, _ element: Type, _ value: CheckedExpression
    ) -> Bool {
        guard compiler.layout(element) == .scalar, !compiler.isByte(element),
            case .subscript(let base, let access, let arguments) = array.kind, let setter = access.setter,
            case .intrinsic(.arraySet) = resolve(setter).function.implementation,
            let outer = receiverExpression(base), case .value(let row)? = arguments.first, isPlainVariable(outer)
        else { return false }
        let first = pinned(row, before: value)
        let second = pinned(index, before: value)
        let source = evaluate(value)
        let column = lowRegister(second.at.scalar)
        change(outer) { at in
            builder.emit(.storeElement2, x: column, a: at.object, b: first.at.scalar, c: source.at.scalar)
        }
        return true
    }

    private func assignThroughSetter(
        _ base: CheckedExpression.Receiver, _ access: CheckedExpression.PropertyAccess,
        _ arguments: [CheckedExpression.Argument], _ value: CheckedExpression
    ) {
        guard let setter = access.setter else { return perform(value) }
        let depth = accesses.count
        let bound = begin(base, for: access)
        let kept = keep(arguments, for: access)
        let slots = layout(value)
        // The value may read the variable that is about to be opened; in a chain the place decides first.
        let early = chains.isEmpty ? owned(evaluate(value), slots) : nil
        let receiver = bound ?? keepReceiver(base, for: access)
        let operand = early ?? owned(evaluate(value), slots)
        callSetter(setter, receiver: receiver, kept, operand, slots)
        close(downTo: depth)
        discardKept(receiver, kept)
    }
}
