import Diagnostics
import Syntax

/// Conditions as jumps: a comparison and its branch are one instruction.
extension FunctionCompiler {
    /// Jumps if the condition is false; goes on if it is true.
    func jump(unless condition: CheckedExpression, to label: CodeBuilder.Label) {
        branch(condition, when: false, to: label)
    }

    func jump(if condition: CheckedExpression, to label: CodeBuilder.Label) {
        branch(condition, when: true, to: label)
    }

    private func branch(_ condition: CheckedExpression, when wanted: Bool, to label: CodeBuilder.Label) {
        let outer = builder.origin
        builder.origin = condition.range
        defer { builder.origin = outer }
        let mark = next
        defer { next = mark }
        switch condition.kind {
        case .boolean(let value):
            if value == wanted { builder.jump(.jump, to: label) }
        case .and(let left, let right):
            shortCircuit(left, right, decidedBy: false, when: wanted, to: label)
        case .or(let left, let right):
            shortCircuit(left, right, decidedBy: true, when: wanted, to: label)
        case .isNone(let inner, let negated) where isPlainVariable(inner):
            branchOnNone(inner, when: wanted != negated, to: label)
        case .try(.plain, let inner): branch(inner, when: wanted, to: label)
        case .call(let call):
            if branchOnCall(call, when: wanted, to: label) { return }
            if !branchInPlace(condition, { self.branch($0, when: wanted, to: label) }) {
                branchOnValue(condition, when: wanted, to: label)
            }
        case .property(let base, let access):
            guard case .intrinsic(let intrinsic) = resolve(access.getter).function.implementation,
                let operand = receiverExpression(base),
                branchOnText(intrinsic, operand, when: wanted, to: label)
            else { return branchOnValue(condition, when: wanted, to: label) }
        case .callValue:
            if !branchInPlace(condition, { self.branch($0, when: wanted, to: label) }) {
                branchOnValue(condition, when: wanted, to: label)
            }
        default:
            branchOnValue(condition, when: wanted, to: label)
        }
    }

    private func shortCircuit(
        _ left: CheckedExpression, _ right: CheckedExpression, decidedBy value: Bool, when wanted: Bool,
        to label: CodeBuilder.Label
    ) {
        if value == wanted {
            branch(left, when: wanted, to: label)
            branch(right, when: wanted, to: label)
        } else {
            let skip = builder.makeLabel()
            branch(left, when: value, to: skip)
            branch(right, when: wanted, to: label)
            bind(skip)
        }
    }

    private func branchOnValue(_ condition: CheckedExpression, when wanted: Bool, to label: CodeBuilder.Label) {
        let operand = evaluate(condition)
        builder.jump(wanted ? .jumpIfTrue : .jumpIfFalse, a: operand.at.scalar, to: label)
    }

    /// `x == nil` of a variable.
    private func branchOnNone(_ inner: CheckedExpression, when isNone: Bool, to label: CodeBuilder.Label) {
        guard let wrapped = types.wrapped(concrete(inner.type)) else { return }
        let operand = evaluate(inner)
        if isNone { jumpIfNil(operand.at, wrapped, to: label) } else { jumpIfSome(operand.at, wrapped, to: label) }
    }

    /// Comparisons of numbers and `!`, fused with the jump; false if the call is something else.
    private func branchOnCall(
        _ call: CheckedExpression.Call, when wanted: Bool, to label: CodeBuilder.Label
    ) -> Bool {
        guard case .intrinsic(let intrinsic) = resolve(call.function).function.implementation else { return false }
        let operands = valueOperands(call)
        if intrinsic == .booleanNot, operands.count == 1 {
            branch(operands[0], when: !wanted, to: label)
            return true
        }
        if operands.count == 1 { return branchOnText(intrinsic, operands[0], when: wanted, to: label) }
        guard operands.count == 2, let comparison = Comparison(intrinsic) else { return false }
        if comparison.isFloating {
            guard types.nominalSymbol(concrete(operands[0].type))?.representation == .double else { return false }
            branchOnDoubles(comparison, operands[0], operands[1], when: wanted, to: label)
        } else {
            guard isSignedWord(concrete(operands[0].type)) else { return false }
            branchOnInts(comparison, operands[0], operands[1], when: wanted, to: label)
        }
        return true
    }

    /// A character's class, or whether a text is empty.
    private func branchOnText(
        _ intrinsic: Intrinsic, _ operand: CheckedExpression, when wanted: Bool, to label: CodeBuilder.Label
    ) -> Bool {
        if let tested = CharacterClass(intrinsic) {
            // A character that was made for the test would have to be released on both ways.
            guard isPlainVariable(operand) else { return false }
            compiler.machine.prepareCharacters()
            builder.jump(
                wanted ? .jumpIfCharacter : .jumpIfNotCharacter, x: Int(tested.rawValue),
                a: evaluate(operand).at.object, to: label)
            return true
        }
        guard intrinsic == .stringIsEmpty else { return false }
        let count = byteCount(.stringUTF8Count, .expression(operand), nil)
        builder.jump(
            wanted ? .jumpIfEqualImmediate : .jumpIfNotEqualImmediate, a: count.at.scalar, b: 0, to: label)
        return true
    }

    /// Integers that compare as signed 64-bit numbers: all but UInt.
    func isSignedWord(_ type: Type) -> Bool {
        switch types.nominalSymbol(type)?.representation {
        case .int, .int8, .int16, .int32, .uint8, .uint16, .uint32, .bool: true
        default: false
        }
    }

    private func branchOnInts(
        _ comparison: Comparison, _ left: CheckedExpression, _ right: CheckedExpression, when wanted: Bool,
        to label: CodeBuilder.Label
    ) {
        let relation = wanted ? comparison.relation : comparison.relation.negated
        let first = pinned(left, before: right)
        if let bits = literalBits(right), let small = Int16(exactly: bits) {
            builder.jump(relation.immediateJump, a: first.at.scalar, b: Int(small), to: label)
            return
        }
        let second = evaluate(right)
        let (opcode, isSwapped) = relation.intJump
        builder.jump(
            opcode, a: isSwapped ? second.at.scalar : first.at.scalar,
            b: isSwapped ? first.at.scalar : second.at.scalar, to: label)
    }

    private func branchOnDoubles(
        _ comparison: Comparison, _ left: CheckedExpression, _ right: CheckedExpression, when wanted: Bool,
        to label: CodeBuilder.Label
    ) {
        let first = pinned(left, before: right)
        let second = evaluate(right)
        let (opcode, isSwapped) = comparison.relation.doubleJump(when: wanted)
        builder.jump(
            opcode, a: isSwapped ? second.at.scalar : first.at.scalar,
            b: isSwapped ? first.at.scalar : second.at.scalar, to: label)
    }

    /// The left operand of an operator, kept from what the right one may do to it.
    func pinned(_ left: CheckedExpression, before right: CheckedExpression) -> Operand {
        let operand = evaluate(left)
        guard !operand.isOwned, literalBits(left) == nil, mayChangeVariables(right) else { return operand }
        let slots = layout(left)
        let at = allocate(slots)
        copy(operand.at, to: at, slots)
        return Operand(at: at, isOwned: true)
    }

    /// Could evaluating the expression assign to a variable in a register?
    func mayChangeVariables(_ expression: CheckedExpression) -> Bool {
        switch expression.kind {
        case .integer, .floating, .boolean, .string, .none, .variable, .typeValue, .closure, .functionValue:
            return false
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base): return mayChangeVariables(base)
        case .and(let left, let right), .or(let left, let right):
            return mayChangeVariables(left) || mayChangeVariables(right)
        case .convert(_, let inner), .try(_, let inner): return mayChangeVariables(inner)
        case .call(let call):
            return receiverMayChange(call.receiver) || call.arguments.contains { argumentMayChange($0) }
        case .callValue(let callee, let arguments):
            return mayChangeVariables(callee) || arguments.contains { argumentMayChange($0) }
        case .subscript(let base, _, let arguments):
            return readMayChange(base) || arguments.contains { argumentMayChange($0) }
        case .property(let base, _): return readMayChange(base)
        case .tuple(let elements), .array(let elements): return elements.contains { mayChangeVariables($0) }
        case .enumCase(_, let payload): return payload.contains { mayChangeVariables($0) }
        default: return true
        }
    }

    private func receiverMayChange(_ receiver: CheckedExpression.Receiver) -> Bool {
        switch receiver {
        case .none, .type: false
        case .address: true
        case .value(let value), .metatype(let value): mayChangeVariables(value)
        }
    }

    private func readMayChange(_ receiver: CheckedExpression.Receiver) -> Bool {
        if case .address(let place) = receiver { mayChangeVariables(place) } else { receiverMayChange(receiver) }
    }

    private func argumentMayChange(_ argument: CheckedExpression.Argument) -> Bool {
        switch argument {
        case .value(let value), .defaultValue(let value): mayChangeVariables(value)
        case .address: true
        }
    }

    /// Receiver and arguments of an operator or method that takes values alone.
    func valueOperands(_ call: CheckedExpression.Call) -> [CheckedExpression] {
        var result: [CheckedExpression] = []
        if case .value(let receiver) = call.receiver, !call.function.function.isStatic { result.append(receiver) }
        for argument in call.arguments {
            switch argument {
            case .value(let value), .defaultValue(let value), .address(let value): result.append(value)
            }
        }
        return result
    }
}
