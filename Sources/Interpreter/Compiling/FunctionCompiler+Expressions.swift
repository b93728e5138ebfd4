import Diagnostics
import Syntax

extension FunctionCompiler {
    /// Compiles an expression into registers that hold nothing.
    func evaluate(_ expression: CheckedExpression, into target: Registers) {
        let mark = next
        _ = evaluate(expression, target)
        next = mark
    }

    /// Compiles an expression wherever it is cheapest: a variable stays where it is.
    func evaluate(_ expression: CheckedExpression) -> Operand {
        evaluate(expression, nil)
    }

    /// Compiles an expression for what it does.
    func perform(_ expression: CheckedExpression) {
        if performCall(expression) { return }
        let mark = next
        discard(evaluate(expression), layout(expression))
        next = mark
    }

    /// Compiles an expression; with a target, the value is put there and is the target's.
    func evaluate(_ expression: CheckedExpression, _ target: Registers?) -> Operand {
        if isAlreadyRead(expression) { return takeRead(expression, target) }
        let outer = builder.origin
        builder.origin = expression.range
        guard isRecorded(expression.range) else {
            let operand = compute(expression, target)
            builder.origin = outer
            return operand
        }
        let changed = changedPlace(expression)
        if let changed { recordPlace(changed, as: changed.node) }
        let operand = compute(expression, target)
        builder.origin = expression.range
        record(expression, operand)
        if let changed { recordPlace(changed, as: expression.node) }
        builder.origin = outer
        return operand
    }

    private func compute(_ expression: CheckedExpression, _ target: Registers?) -> Operand {
        if expression.isLiteral,
            let made = compiler.checker.initialization(ofLiteral: expression, as: concrete(expression.type))
        {
            return evaluate(made, target)
        }
        switch expression.kind {
        case .error:
            return fresh(expression, target)
        case .integer, .floating, .boolean:
            return literal(expression, target)
        case .string(let text):
            let at = target ?? allocate(.object)
            builder.emit(.loadText, a: at.object, b: builder.text(text))
            return Operand(at: at, isOwned: true)
        case .interpolation(let segments):
            return interpolation(segments, target)
        case .array(let elements):
            return arrayLiteral(expression, elements, target)
        case .dictionary(let entries):
            return dictionaryLiteral(expression, entries, target)
        case .none:
            let at = fresh(expression, target)
            setNil(at.at, optional: concrete(expression.type))
            return at
        case .tuple(let elements):
            return tuple(expression, elements, target)
        case .closure(let closure):
            return self.closure(closure, target)
        case .typeValue(let type):
            let at = target ?? allocate(.scalar)
            let number = compiler.runtimeType(concrete(metatypeInstance(type)))
            // Static requirements may be asked of it.
            compiler.noteErased(number)
            loadInteger(Int64(number), into: at.scalar)
            return Operand(at: at, isOwned: true)
        case .variable, .staticVariable, .field, .property, .subscript, .tupleElement, .forceUnwrap, .optionalBinding:
            return read(expression, target)
        case .call(let call):
            return self.call(call, expression.type, target)
        case .callValue(let callee, let arguments):
            let result = callValue(callee, arguments, target)
            releaseClosure(callee, after: expression)
            return result
        case .functionValue(let reference, let receiver):
            return functionValue(reference, receiver, expression, target)
        case .enumCase(let enumCase, let payload):
            return makeCase(enumCase, payload, concrete(expression.type), target)
        default:
            return computeControl(expression, target)
        }
    }

    private func computeControl(_ expression: CheckedExpression, _ target: Registers?) -> Operand {
        switch expression.kind {
        case .optionalChain(let inner):
            return optionalChain(inner, concrete(expression.type), target)
        case .and, .or:
            return logical(expression, target)
        case .coalesce(let left, let right):
            return coalesce(left, right, concrete(expression.type), target)
        case .conditional(let condition, let then, let otherwise):
            return conditional(condition, then, otherwise, expression, target)
        case .statement(let statement):
            return statementValue(statement, expression, target)
        case .assignment(let place, let value):
            assign(place, value)
            noteAssigned(place)
            return Operand(at: target ?? next, isOwned: true)
        case .try(let kind, let inner):
            return tryExpression(kind, inner, concrete(expression.type), target)
        case .convert(let conversion, let inner):
            return convert(conversion, inner, concrete(expression.type), target)
        case .typeTest(let inner, let type):
            return typeTest(inner, concrete(type), target)
        case .conditionalCast(let inner, let type):
            return cast(inner, concrete(type), isForced: false, target)
        case .forcedCast(let inner, let type):
            return cast(inner, concrete(type), isForced: true, target)
        case .isNone(let inner, let negated):
            return isNone(inner, negated: negated, target)
        case .dynamicType(let inner):
            return dynamicType(inner, target)
        default:
            return fresh(expression, target)
        }
    }

    /// Registers for the value of an expression: the target, or new ones.
    func fresh(_ expression: CheckedExpression, _ target: Registers?) -> Operand {
        Operand(at: target ?? allocate(layout(expression)), isOwned: true)
    }

    func metatypeInstance(_ type: Type) -> Type { types.instance(ofMetatype: type) ?? type }

    // MARK: Literals

    /// The bits of a numeric or Bool literal.
    func literalBits(_ expression: CheckedExpression) -> Int64? {
        switch expression.kind {
        case .integer(let magnitude, let isNegative):
            switch types.nominalSymbol(concrete(expression.type))?.representation {
            case .double:
                return Int64(bitPattern: (isNegative ? -Double(magnitude) : Double(magnitude)).bitPattern)
            case .float:
                return Int64((isNegative ? -Float(magnitude) : Float(magnitude)).bitPattern)
            default:
                let bits = Int64(bitPattern: magnitude)
                return isNegative ? 0 &- bits : bits
            }
        case .floating(let value):
            if types.nominalSymbol(concrete(expression.type))?.representation == .float {
                return Int64(Float(value).bitPattern)
            }
            return Int64(bitPattern: value.bitPattern)
        case .boolean(let value): return value ? 1 : 0
        default: return nil
        }
    }

    private func literal(_ expression: CheckedExpression, _ target: Registers?) -> Operand {
        let bits = literalBits(expression) ?? 0
        guard let target else {
            if constants.values.count >= 100, constants.number(ofKnown: bits) == nil {
                let at = allocate(.scalar)
                loadInteger(bits, into: at.scalar)
                return Operand(at: at, isOwned: true)
            }
            return Operand(at: Registers(scalar: constantRegister(bits), object: 0), isOwned: false)
        }
        loadInteger(bits, into: target.scalar)
        return Operand(at: target, isOwned: true)
    }

    private func interpolation(
        _ segments: [CheckedExpression.InterpolationSegment], _ target: Registers?
    ) -> Operand {
        let at = target ?? allocate(.object)
        let mark = next
        builder.emit(.loadText, a: at.object, b: builder.text(firstText(segments)))
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .text(let text):
                if index == 0 { continue }
                let part = allocateObject()
                builder.emit(.loadText, a: part, b: builder.text(text))
                appendText(part, to: at.object)
            case .value(let value):
                appendText(describe(value), to: at.object)
            }
            next = mark
        }
        return Operand(at: at, isOwned: true)
    }

    private func firstText(_ segments: [CheckedExpression.InterpolationSegment]) -> String {
        if case .text(let text)? = segments.first { text } else { "" }
    }

    private func arrayLiteral(
        _ expression: CheckedExpression, _ elements: [CheckedExpression], _ target: Registers?
    ) -> Operand {
        let at = target ?? allocate(.object)
        let element = types.arguments(concrete(expression.type)).first ?? .void
        builder.emit(
            .makeArray, a: at.object, b: builder.element(compiler.elementLayout(element)),
            c: min(elements.count, 60_000))
        for value in elements {
            let mark = next
            append(value, concrete(element), to: at.object)
            next = mark
        }
        return Operand(at: at, isOwned: true)
    }

    /// Appends the value of an expression to an array in a register.
    func append(_ value: CheckedExpression, _ element: Type, to array: Int) {
        let slots = compiler.layout(element)
        let operand = evaluate(value)
        if slots == .scalar {
            builder.emit(compiler.isByte(element) ? .appendByte : .appendScalar, a: array, b: operand.at.scalar)
        } else {
            let at = owned(operand, slots)
            if slots == .object {
                builder.emit(.appendObject, a: array, b: at.object)
            } else {
                builder.emit(.appendValue, a: array, b: at.scalar, c: at.object)
            }
        }
    }

    private func dictionaryLiteral(
        _ expression: CheckedExpression, _ entries: [(key: CheckedExpression, value: CheckedExpression)],
        _ target: Registers?
    ) -> Operand {
        let type = concrete(expression.type)
        let at = target ?? allocate(.object)
        emptyDictionary(type, into: at.object)
        for entry in entries {
            let mark = next
            insertLiteralEntry(entry.key, entry.value, dictionary: at.object, type)
            next = mark
        }
        return Operand(at: at, isOwned: true)
    }

    private func tuple(
        _ expression: CheckedExpression, _ elements: [CheckedExpression], _ target: Registers?
    ) -> Operand {
        let at = fresh(expression, target)
        for (element, place) in zip(elements, compiler.places(of: concrete(expression.type))) {
            let mark = next
            evaluate(element, into: offset(at.at, place))
            next = mark
        }
        return at
    }

    // MARK: Optionals

    /// `x == nil`
    private func isNone(_ inner: CheckedExpression, negated: Bool, _ target: Registers?) -> Operand {
        let at = target ?? allocate(.scalar)
        let mark = next
        let type = concrete(inner.type)
        let operand = evaluate(inner)
        if let wrapped = types.wrapped(type), compiler.isPointer(wrapped) {
            builder.emit(negated ? .isNotNil : .isNil, a: at.scalar, b: operand.at.object)
        } else {
            builder.emit(negated ? .moveScalar : .notBool, a: at.scalar, b: operand.at.scalar)
        }
        discard(operand, compiler.layout(type))
        next = mark
        return Operand(at: at, isOwned: true)
    }

    /// Writes nil into registers whose objects hold nothing.
    func setNil(_ at: Registers, optional type: Type) {
        guard let wrapped = types.wrapped(type), !compiler.isPointer(wrapped) else { return }
        loadInteger(0, into: at.scalar)
    }

    /// Moves a value into an optional.
    func wrap(_ source: Registers, _ layout: ValueLayout, _ wrapped: Type, into target: Registers) {
        if compiler.isPointer(wrapped) {
            move(source, to: target, layout)
        } else {
            move(source, to: Registers(scalar: target.scalar + 1, object: target.object), layout)
            loadInteger(1, into: target.scalar)
        }
    }

    /// The value inside an optional.
    func payload(of optional: Registers, _ wrapped: Type) -> Registers {
        compiler.isPointer(wrapped)
            ? optional : Registers(scalar: optional.scalar + 1, object: optional.object)
    }

    func jumpIfNil(_ at: Registers, _ wrapped: Type, to label: CodeBuilder.Label) {
        if compiler.isPointer(wrapped) {
            builder.jump(.jumpIfNil, a: at.object, to: label)
        } else {
            builder.jump(.jumpIfFalse, a: at.scalar, to: label)
        }
    }

    func jumpIfSome(_ at: Registers, _ wrapped: Type, to label: CodeBuilder.Label) {
        if compiler.isPointer(wrapped) {
            builder.jump(.jumpIfNotNil, a: at.object, to: label)
        } else {
            builder.jump(.jumpIfTrue, a: at.scalar, to: label)
        }
    }

    private func optionalChain(_ inner: CheckedExpression, _ type: Type, _ target: Registers?) -> Operand {
        let at = target ?? allocate(compiler.layout(type))
        let mark = next
        let exit = builder.makeLabel()
        let end = builder.makeLabel()
        chains.append(Chain(exit: exit, mark: mark, accessDepth: accesses.count))
        let innerType = concrete(inner.type)
        if innerType == type {
            evaluate(inner, into: at)
        } else if let wrapped = types.wrapped(type) {
            evaluate(inner, into: payload(of: at, wrapped))
            if !compiler.isPointer(wrapped) { loadInteger(1, into: at.scalar) }
        } else {
            perform(inner)
        }
        chains.removeLast()
        builder.jump(.jump, to: end)
        bind(exit)
        setNil(at, optional: type)
        bind(end)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    private func coalesce(
        _ left: CheckedExpression, _ right: CheckedExpression, _ type: Type, _ target: Registers?
    ) -> Operand {
        let slots = compiler.layout(type)
        let at = target ?? allocate(slots)
        let mark = next
        let otherwise = builder.makeLabel()
        let end = builder.makeLabel()
        let optional = concrete(left.type)
        let wrapped = types.wrapped(optional) ?? type
        let operand = evaluate(left)
        jumpIfNil(operand.at, wrapped, to: otherwise)
        if type == optional {
            settle(operand, into: at, slots)
        } else {
            settle(Operand(at: payload(of: operand.at, wrapped), isOwned: operand.isOwned), into: at, slots)
        }
        builder.jump(.jump, to: end)
        bind(otherwise)
        next = mark
        evaluate(right, into: at)
        bind(end)
        next = mark
        return Operand(at: at, isOwned: true)
    }

    private func conditional(
        _ condition: CheckedExpression, _ then: CheckedExpression, _ otherwise: CheckedExpression,
        _ expression: CheckedExpression, _ target: Registers?
    ) -> Operand {
        let at = fresh(expression, target)
        let mark = next
        let elseLabel = builder.makeLabel()
        let end = builder.makeLabel()
        jump(unless: condition, to: elseLabel)
        evaluate(then, into: at.at)
        next = mark
        builder.jump(.jump, to: end)
        bind(elseLabel)
        evaluate(otherwise, into: at.at)
        next = mark
        bind(end)
        return at
    }

    private func logical(_ expression: CheckedExpression, _ target: Registers?) -> Operand {
        let at = fresh(expression, target)
        let mark = next
        let no = builder.makeLabel()
        let end = builder.makeLabel()
        jump(unless: expression, to: no)
        loadInteger(1, into: at.at.scalar)
        builder.jump(.jump, to: end)
        bind(no)
        loadInteger(0, into: at.at.scalar)
        bind(end)
        next = mark
        return at
    }

    private func statementValue(
        _ statement: CheckedStatement, _ expression: CheckedExpression, _ target: Registers?
    ) -> Operand {
        let at = fresh(expression, target)
        let end = builder.makeLabel()
        yields.append(Yield(target: at.at, end: end, mark: next, deferDepth: deferred.count))
        self.statement(statement)
        yields.removeLast()
        bind(end)
        return at
    }
}
