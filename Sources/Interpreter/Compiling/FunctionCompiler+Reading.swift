import Syntax

/// Reading places: variables, fields, elements, properties.
extension FunctionCompiler {
    func read(_ expression: CheckedExpression, _ target: Registers?) -> Operand {
        switch expression.kind {
        case .variable(let variable):
            return readVariable(variable, concrete(expression.type), target)
        case .staticVariable(let variable, let arguments):
            return readStatic(variable, arguments.map { concrete($0) }, concrete(expression.type), target)
        case .field(let base, let variable):
            return readField(base, variable, concrete(expression.type), target)
        case .tupleElement(let base, let index):
            let places = compiler.places(of: concrete(base.type))
            return part(of: base, at: places[index], concrete(expression.type), target)
        case .property(let base, let access):
            return callAccessor(access.getter, base, [], target)
        case .subscript(let base, let access, let arguments):
            if let operand = readElement(base, access, arguments, target) { return operand }
            return callAccessor(access.getter, base, arguments, target)
        case .forceUnwrap(let base):
            let code = unwrapFault(expression, base)
            return unwrap(base, concrete(expression.type), code, target)
        case .optionalBinding(let base):
            return bindOptional(base, concrete(expression.type), target)
        default:
            return fresh(expression, target)
        }
    }

    private func delivered(_ operand: Operand, _ slots: ValueLayout, _ target: Registers?) -> Operand {
        guard let target else { return operand }
        settle(operand, into: target, slots)
        return Operand(at: target, isOwned: true)
    }

    // MARK: Variables

    func readVariable(_ variable: VariableSymbol, _ type: Type, _ target: Registers?) -> Operand {
        let slots = compiler.layout(type)
        switch location(of: variable) {
        case .registers(let at):
            return delivered(Operand(at: at, isOwned: false), slots, target)
        case .box(let box):
            let at = target ?? allocate(slots)
            loadSlots(
                fromRecord: box, slots: boxSlots(slots), slots, into: at, isNeverNil: compiler.isPointer(type))
            return Operand(at: at, isOwned: true)
        case .global(let global):
            stopIfClosed(variable)
            if variable.kind == .staticStored { ensureInitialized(variable, []) }
            let at = target ?? allocate(slots)
            loadGlobal(global, slots, into: at, isNeverNil: compiler.isPointer(type))
            return Operand(at: at, isOwned: true)
        case .knownClosure(let known, let origin):
            return materialize(known, origin, target)
        }
    }

    func readStatic(
        _ variable: VariableSymbol, _ arguments: [Type], _ type: Type, _ target: Registers?
    ) -> Operand {
        let slots = compiler.layout(type)
        ensureInitialized(variable, arguments)
        let global = compiler.global(
            Compiler.GlobalKey(variable: variable, arguments: arguments), type: type, flagged: true)
        let at = target ?? allocate(slots)
        loadGlobal(global, slots, into: at, isNeverNil: compiler.isPointer(type))
        return Operand(at: at, isOwned: true)
    }

    /// Where a variable is; globals get their place on first sight.
    func location(of variable: VariableSymbol) -> Location {
        if let known = locations[variable] { return known }
        if let function = context.function, function.isStatic || function.kind == .closure,
            variable == function.selfVariable, types.instance(ofMetatype: concrete(variable.type)) != nil
        {
            let at = allocate(.scalar)
            let instance = context.selfClass ?? types.instance(ofMetatype: concrete(variable.type)) ?? .void
            loadInteger(Int64(compiler.runtimeType(instance)), into: at.scalar)
            return .registers(at)
        }
        let isStatic = variable.kind == .staticStored
        return .global(
            compiler.global(
                Compiler.GlobalKey(variable: variable, arguments: []), type: concrete(variable.type),
                flagged: isStatic))
    }

    /// Runs the initial value of a static variable unless it has been.
    func ensureInitialized(_ variable: VariableSymbol, _ arguments: [Type]) {
        let key = Compiler.GlobalKey(variable: variable, arguments: arguments)
        let type = arguments.isEmpty ? concrete(variable.type) : staticType(variable, arguments)
        let global = compiler.global(key, type: type, flagged: true)
        let flag = global.scalar + compiler.layout(type).scalars
        let mark = next
        let register = allocateScalar()
        let done = builder.makeLabel()
        builder.emit(.loadGlobal, a: register, b: flag)
        builder.jump(.jumpIfTrue, a: register, to: done)
        next = mark
        builder.emit(.call, a: compiler.staticInitializer(key, type, global, flag), b: next.scalar, c: next.object)
        bind(done)
    }

    private func staticType(_ variable: VariableSymbol, _ arguments: [Type]) -> Type {
        compiler.concrete(
            checker.substitute(variable.type, variable.owner?.generics.parameters ?? [], arguments))
    }

    // MARK: Parts

    private func readField(
        _ base: CheckedExpression, _ variable: VariableSymbol, _ type: Type, _ target: Registers?
    ) -> Operand {
        let baseType = concrete(base.type)
        guard types.isClass(baseType) else {
            let places = compiler.places(of: baseType)
            let index = min(variable.fieldIndex, max(0, places.count - 1))
            return part(of: base, at: places[index], type, target)
        }
        stopIfClosed(variable, of: base)
        let slots = compiler.layout(type)
        let at = target ?? allocate(slots)
        let mark = next
        let object = evaluate(base)
        let place = compiler.fieldPlace(variable, in: baseType)
        loadSlots(
            fromRecord: object.at.object, slots: place, slots, into: at, isNeverNil: compiler.isPointer(type))
        discard(object, .object)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// A field or element of a value: in place if the whole is a variable's, else moved out of the temporary.
    private func part(
        of base: CheckedExpression, at place: Registers, _ type: Type, _ target: Registers?
    ) -> Operand {
        let slots = compiler.layout(type)
        let whole = layout(base)
        if target == nil, whole.objects == 0 || isPlainVariable(base) {
            let operand = evaluate(base)
            return Operand(at: offset(operand.at, place), isOwned: operand.isOwned)
        }
        let at = target ?? allocate(slots)
        let mark = next
        let operand = evaluate(base)
        let inner = offset(operand.at, place)
        settle(Operand(at: inner, isOwned: operand.isOwned), into: at, slots)
        discard(operand, whole)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// A variable in registers, or a part of one: reading it makes no temporary.
    func isPlainVariable(_ expression: CheckedExpression) -> Bool {
        switch expression.kind {
        case .variable(let variable):
            if case .registers = locations[variable] { return true }
            return false
        case .field(let base, _): return !types.isClass(concrete(base.type)) && isPlainVariable(base)
        case .tupleElement(let base, _): return isPlainVariable(base)
        default: return false
        }
    }

    // MARK: Optionals

    /// A value of type `T!` is unwrapped without a sign: both ranges are the same.
    func unwrapFault(_ expression: CheckedExpression, _ base: CheckedExpression) -> StopCode {
        expression.range == base.range ? .nilImplicitlyUnwrapped : .nilUnwrapped
    }

    private func unwrap(_ base: CheckedExpression, _ type: Type, _ code: StopCode, _ target: Registers?) -> Operand {
        let operand = evaluate(base)
        let fine = builder.makeLabel()
        jumpIfSome(operand.at, type, to: fine)
        stop(code)
        bind(fine)
        let inner = Operand(at: payload(of: operand.at, type), isOwned: operand.isOwned)
        return delivered(inner, compiler.layout(type), target)
    }

    /// Stops the program with a fault that needs no words.
    func stop(_ code: StopCode) {
        builder.emit(.stopWith, x: Int(code.rawValue))
    }

    private func bindOptional(_ base: CheckedExpression, _ type: Type, _ target: Registers?) -> Operand {
        let operand = evaluate(base)
        leaveChainIfNil(operand.at, type)
        let inner = Operand(at: payload(of: operand.at, type), isOwned: operand.isOwned)
        return delivered(inner, compiler.layout(type), target)
    }

    /// Leaves the optional chain around if the optional is nil; places that are open are written back first.
    func leaveChainIfNil(_ at: Registers, _ wrapped: Type) {
        guard let chain = chains.last else { return }
        guard accesses.count > chain.accessDepth else {
            jumpIfNil(at, wrapped, to: chain.exit)
            return
        }
        let fine = builder.makeLabel()
        jumpIfSome(at, wrapped, to: fine)
        writeBack(downTo: chain.accessDepth)
        builder.jump(.jump, to: chain.exit)
        bind(fine)
    }

    // MARK: Elements

    /// `a[i]` and `a[i][j]` of arrays, without a call; nil if the subscript is something else.
    private func readElement(
        _ base: CheckedExpression.Receiver, _ access: CheckedExpression.PropertyAccess,
        _ arguments: [CheckedExpression.Argument], _ target: Registers?
    ) -> Operand? {
        guard case .intrinsic(.arrayGet) = resolve(access.getter).function.implementation,
            let array = receiverExpression(base), case .value(let index)? = arguments.first,
            let element = types.arguments(concrete(array.type)).first
        else { return nil }
        if let operand = readNestedElement(array, index, element, target) { return operand }
        let slots = compiler.layout(element)
        let at = target ?? allocate(slots)
        let mark = next
        let source = pinned(array, before: index)
        let position = evaluate(index)
        loadElement(element, slots, source.at.object, position.at.scalar, into: at)
        discard(source, .object)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    func loadElement(_ element: Type, _ slots: ValueLayout, _ array: Int, _ index: Int, into at: Registers) {
        if compiler.isByte(element) {
            builder.emit(.loadElementByte, a: at.scalar, b: array, c: index)
        } else if slots == .scalar {
            builder.emit(.loadElement, a: at.scalar, b: array, c: index)
        } else if slots == .object {
            builder.emit(.loadElementObject, a: at.object, b: array, c: index)
        } else {
            builder.emit(.loadElementValue, a: at.scalar, b: array, c: index)
            builder.emit(.operands, a: at.object)
        }
    }

    private func readNestedElement(
        _ array: CheckedExpression, _ index: CheckedExpression, _ element: Type, _ target: Registers?
    ) -> Operand? {
        guard compiler.layout(element) == .scalar, !compiler.isByte(element),
            case .subscript(let base, let access, let arguments) = array.kind,
            case .intrinsic(.arrayGet) = resolve(access.getter).function.implementation,
            let outer = receiverExpression(base), case .value(let row)? = arguments.first, isPlainVariable(outer),
            !mayChangeVariables(row), !mayChangeVariables(index)
        else { return nil }
        let at = target ?? allocate(.scalar)
        let mark = next
        let source = evaluate(outer)
        let first = evaluate(row)
        let second = evaluate(index)
        let column = lowRegister(second.at.scalar)
        builder.emit(.loadElement2, x: column, a: at.scalar, b: source.at.object, c: first.at.scalar)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// A register that fits in the 8 bits of `x`, even after constants have been put before it.
    func lowRegister(_ register: Int) -> Int {
        if register < FunctionCompiler.lowRegisters { return register }
        let low = lowScratch
        builder.emit(.moveScalar, a: low, b: register)
        return low
    }

    func receiverExpression(_ receiver: CheckedExpression.Receiver) -> CheckedExpression? {
        switch receiver {
        case .value(let value), .address(let value): value
        case .none, .type, .metatype: nil
        }
    }
}
