import Syntax

/// Operations of the library that are instructions; the others are routines of the machine.
extension FunctionCompiler {
    func intrinsic(
        _ intrinsic: Intrinsic, _ reference: FunctionReference, _ sources: [ArgumentSource], _ type: Type,
        _ target: Registers?
    ) -> Operand {
        let mark = next
        if intrinsic == .memorySize || intrinsic == .memoryAlignment {
            let memory = compiler.memorySize(concrete(reference.arguments[0]))
            let at = target ?? allocate(.scalar)
            loadInteger(Int64(intrinsic == .memorySize ? memory.size : memory.alignment), into: at.scalar)
            return Operand(at: at, isOwned: true)
        }
        if let operand = integerOperation(intrinsic, sources, type, target)
            ?? floatingOperation(intrinsic, sources, type, target)
            ?? comparison(intrinsic, sources, target)
            ?? conversion(intrinsic, sources, type, target)
            ?? objectOperation(intrinsic, sources, type, target)
        {
            return operand
        }
        next = mark
        return routine(.intrinsic(intrinsic), reference.arguments, sources, type, target)
    }

    /// The value of an argument, where it is cheapest.
    func operand(_ source: ArgumentSource) -> Operand {
        switch source {
        case .expression(let expression): evaluate(expression)
        case .place(let place): evaluate(place)
        case .kept(let operand, _): Operand(at: operand.at, isOwned: false)
        case .consumed(let at, _): Operand(at: at, isOwned: true)
        case .opened(let at, _): Operand(at: at, isOwned: false)
        case .foreign(let expression, let other, _): inContext(other) { evaluate(expression) }
        }
    }

    /// The left operand, safe from what the right one does.
    func leftOperand(_ source: ArgumentSource, before other: ArgumentSource) -> Operand {
        if case .expression(let left) = source, case .expression(let right) = other {
            return pinned(left, before: right)
        }
        return operand(source)
    }

    func representation(_ source: ArgumentSource) -> Representation? {
        types.nominalSymbol(concrete(source.type))?.representation
    }

    /// The number that an argument is, if it is a literal that fits 16 bits.
    private func immediate(_ source: ArgumentSource) -> Int? {
        guard case .expression(let expression) = source, let bits = literalBits(expression),
            let small = Int16(exactly: bits)
        else { return nil }
        return Int(small)
    }

    /// Changes the place that an argument is.
    func changeSource(_ source: ArgumentSource, _ body: (Registers) -> Void) {
        switch source {
        case .place(let place), .expression(let place): change(place, body)
        case .opened(let at, _): body(at)
        case .kept(let operand, _): body(operand.at)
        case .consumed(let at, _): body(at)
        case .foreign: break
        }
    }

    // MARK: Integers

    private func integerOperation(
        _ intrinsic: Intrinsic, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        guard let first = sources.first, let kind = IntegerKind(representation(first)) else { return nil }
        if let (operation, code) = intrinsic.assignment {
            return assignInteger(operation, code, kind, sources, target)
        }
        if intrinsic == .integerNegate, kind.isSigned, sources.count == 1 {
            return unary(.negateInt, first, target, check: kind, .negate)
        }
        if intrinsic == .integerNot {
            let result = unary(.bitNot, first, target, check: nil, .negate)
            if !kind.isSigned, let width = kind.width {
                builder.emit(.wrapWidth, x: Int(width.rawValue), a: result.at.scalar, b: result.at.scalar)
            }
            return result
        }
        guard sources.count == 2, let (opcode, code) = intrinsic.integerOpcode(kind) else { return nil }
        let at = target ?? Registers(scalar: -1, object: next.object)
        let mark = next
        let left = leftOperand(first, before: sources[1])
        let right = immediate(sources[1]) == nil ? operand(sources[1]).at.scalar : -1
        next = mark
        let result = target == nil ? allocate(.scalar) : at
        emitInteger(opcode, result.scalar, left.at.scalar, right, immediate(sources[1]))
        finishInteger(opcode, kind, result.scalar, code)
        return Operand(at: result, isOwned: true)
    }

    /// An operation on registers, with its right operand as an immediate where there is an instruction for that.
    private func emitInteger(_ opcode: Opcode, _ result: Int, _ left: Int, _ right: Int, _ immediate: Int?) {
        guard let immediate else {
            builder.emit(opcode, a: result, b: left, c: right)
            return
        }
        switch opcode {
        case .addInt: builder.emit(.addImmediate, a: result, b: left, c: immediate)
        case .subtractInt where immediate > -32768: builder.emit(.addImmediate, a: result, b: left, c: -immediate)
        case .multiplyInt: builder.emit(.multiplyImmediate, a: result, b: left, c: immediate)
        case .divideInt where immediate > 0: builder.emit(.divideImmediate, a: result, b: left, c: immediate)
        case .remainderInt where immediate > 0: builder.emit(.remainderImmediate, a: result, b: left, c: immediate)
        default: builder.emit(opcode, a: result, b: left, c: constantRegister(Int64(immediate)))
        }
    }

    private func finishInteger(_ opcode: Opcode, _ kind: IntegerKind, _ register: Int, _ code: FaultKind.Operation) {
        guard let width = kind.width else { return }
        if opcode.wraps {
            builder.emit(.wrapWidth, x: Int(width.rawValue), a: register, b: register)
        } else {
            builder.emit(.checkWidth, x: Int(width.rawValue), a: register, b: Int(code.rawValue))
        }
    }

    private func assignInteger(
        _ operation: Intrinsic, _ code: FaultKind.Operation, _ kind: IntegerKind, _ sources: [ArgumentSource],
        _ target: Registers?
    ) -> Operand? {
        guard let (opcode, _) = operation.integerOpcode(kind) else { return nil }
        let mark = next
        let amount = immediate(sources[1])
        let right = amount == nil ? operand(sources[1]).at.scalar : -1
        changeSource(sources[0]) { at in
            emitInteger(opcode, at.scalar, at.scalar, right, amount)
            finishInteger(opcode, kind, at.scalar, code)
        }
        next = mark
        return Operand(at: target ?? next, isOwned: true)
    }

    private func unary(
        _ opcode: Opcode, _ source: ArgumentSource, _ target: Registers?, check kind: IntegerKind?,
        _ code: FaultKind.Operation
    ) -> Operand {
        let mark = next
        let value = operand(source).at.scalar
        next = mark
        let result = target ?? allocate(.scalar)
        builder.emit(opcode, a: result.scalar, b: value)
        if let kind { finishInteger(opcode, kind, result.scalar, code) }
        return Operand(at: result, isOwned: true)
    }

    // MARK: Floating point

    private func floatingOperation(
        _ intrinsic: Intrinsic, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        guard let first = sources.first, let representation = representation(first),
            representation == .double || representation == .float
        else { return nil }
        let isDouble = representation == .double
        switch intrinsic {
        case .floatingNegate: return unary(isDouble ? .negateDouble : .negateFloat, first, target, check: nil, .negate)
        case .floatingSquareRoot:
            return unary(isDouble ? .squareRoot : .squareRootFloat, first, target, check: nil, .negate)
        case .floatingAbs where isDouble: return unary(.absoluteDouble, first, target, check: nil, .negate)
        default: break
        }
        guard sources.count == 2 else { return nil }
        if let opcode = intrinsic.floatingAssignment(isDouble: isDouble) {
            let mark = next
            let right = operand(sources[1])
            changeSource(first) { at in
                emitFloating(opcode, at.scalar, Operand(at: at, isOwned: false), right)
            }
            next = mark
            return Operand(at: target ?? next, isOwned: true)
        }
        guard let opcode = intrinsic.floatingOpcode(isDouble: isDouble) else { return nil }
        let mark = next
        let left = leftOperand(first, before: sources[1])
        let right = operand(sources[1])
        next = mark
        let result = target ?? allocate(.scalar)
        emitFloating(opcode, result.scalar, left, right)
        return Operand(at: result, isOwned: true)
    }

    /// An operation on floating-point registers; a sum with a product that was made just for it is one instruction.
    private func emitFloating(_ opcode: Opcode, _ result: Int, _ left: Operand, _ right: Operand) {
        if opcode == .addDouble {
            for (product, other) in [(right, left.at.scalar), (left, right.at.scalar)]
            where product.isOwned && other < FunctionCompiler.lowRegisters
                && builder.fuseProduct(product.at.scalar, result: result, plus: other)
            {
                return
            }
        }
        builder.emit(opcode, a: result, b: left.at.scalar, c: right.at.scalar)
    }

    // MARK: Comparisons

    private func comparison(
        _ intrinsic: Intrinsic, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand? {
        if intrinsic == .booleanNot { return unary(.notBool, sources[0], target, check: nil, .negate) }
        if let text = intrinsic.textComparison, sources.count == 2 { return compareTexts(text, sources, target) }
        guard sources.count == 2, let comparison = Comparison(intrinsic) else { return nil }
        let representation = representation(sources[0])
        let choice: (Opcode, swapped: Bool)
        if comparison.isFloating {
            guard let found = comparison.relation.floatingValue(isDouble: representation == .double) else { return nil }
            choice = found
        } else {
            choice = representation == .uint ? comparison.relation.unsignedValue : comparison.relation.intValue
        }
        let mark = next
        let left = leftOperand(sources[0], before: sources[1]).at.scalar
        if !comparison.isFloating, representation != .uint, let amount = immediate(sources[1]),
            let opcode = comparison.relation.immediateValue
        {
            next = mark
            let result = target ?? allocate(.scalar)
            builder.emit(opcode, a: result.scalar, b: left, c: amount)
            return Operand(at: result, isOwned: true)
        }
        let right = operand(sources[1]).at.scalar
        next = mark
        let result = target ?? allocate(.scalar)
        builder.emit(
            choice.0, a: result.scalar, b: choice.swapped ? right : left, c: choice.swapped ? left : right)
        return Operand(at: result, isOwned: true)
    }

    private func compareTexts(
        _ relation: Comparison.Relation, _ sources: [ArgumentSource], _ target: Registers?
    ) -> Operand {
        let result = target ?? allocate(.scalar)
        let mark = next
        let left = leftOperand(sources[0], before: sources[1])
        let right = operand(sources[1])
        let isSwapped = relation == .greater || relation == .lessEqual
        let (first, second) = isSwapped ? (right, left) : (left, right)
        let opcode: Opcode = relation == .equal || relation == .notEqual ? .equalText : .lessText
        builder.emit(opcode, a: result.scalar, b: first.at.object, c: second.at.object)
        if relation == .notEqual || relation == .lessEqual || relation == .greaterEqual {
            builder.emit(.notBool, a: result.scalar, b: result.scalar)
        }
        discard(left, .object)
        discard(right, .object)
        next = mark
        return Operand(at: result, isOwned: true)
    }

    // MARK: Conversions

    private func conversion(
        _ intrinsic: Intrinsic, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        guard let first = sources.first, let from = representation(first),
            let to = types.nominalSymbol(type)?.representation
        else { return nil }
        switch intrinsic {
        case .floatingFromInteger where IntegerKind(from).map { $0.isSigned || $0.bits < 64 } ?? false:
            return unary(to == .double ? .intToDouble : .intToFloat, first, target, check: nil, .convert)
        case .integerFromFloating:
            // The instructions name an Int where they cannot go on; other types take their time.
            guard type == compiler.checker.known(.int) else { return nil }
            return unary(from == .double ? .doubleToInt : .floatToInt, first, target, check: nil, .convert)
        case .floatingConvert:
            if from == to { return operandDelivered(first, target) }
            return unary(to == .double ? .floatToDouble : .doubleToFloat, first, target, check: nil, .convert)
        case .integerConvert:
            guard let source = IntegerKind(from), let result = IntegerKind(to) else { return nil }
            if source.isSigned && result.isInt
                || source.bits < 64 && result.bits == 64 && (result.isSigned || !source.isSigned)
                || from == to
            {
                return operandDelivered(first, target)
            }
            guard source.isSigned || source.bits < 64, result.bits < 64 else { return nil }
            return unary(.moveScalar, first, target, check: result, .convert)
        case .integerTruncating:
            guard let width = IntegerKind(to)?.width else { return operandDelivered(first, target) }
            let result = unary(.moveScalar, first, target, check: nil, .convert)
            builder.emit(.wrapWidth, x: Int(width.rawValue), a: result.at.scalar, b: result.at.scalar)
            return result
        default: return nil
        }
    }

    func operandDelivered(_ source: ArgumentSource, _ target: Registers?) -> Operand {
        if case .expression(let expression) = source { return evaluate(expression, target) }
        let value = operand(source)
        guard let target else { return value }
        settle(value, into: target, layout(source.type))
        return Operand(at: target, isOwned: true)
    }
}
