import Diagnostics
import Syntax

/// Operators: known types first, then everything else.
extension Checker {
    func checkBinary(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        expressionBudget -= 1
        if expressionBudget < 0 {
            report(CheckingMessages.tooComplex, at: syntax.range)
            return errorNode(syntax)
        }
        if operators.group(of: op.name) == nil {
            report(unknownOperator(op.name), at: op.range)
            for operand in [left, right] where !needsContext(operand) { _ = check(operand, expecting: nil) }
            return errorNode(syntax)
        }
        if let special = checkSpecialOperator(op, left, right, syntax, expecting) { return special }
        let made = orWithOwnOperands(syntax, expecting) {
            inChain(op, syntax, expecting) {
                noteWantedOperands(op, left, right, syntax, expecting)
                return checkOperands(op, left, right, syntax, expecting)
            }
        }
        if made.type == .error {
            reportIncomparable(op, left, right)
            reportAroundText(op, left, right, syntax)
        }
        return made
    }

    func checkOperands(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        let isAssigning = assigns(op.name)
        let wanted = operatorChain?.operands
        var one: CheckedExpression
        var other: CheckedExpression
        if let made = composition(op, left, right, syntax, expecting) { return made }
        if let made = keyPathOperand(op, left, right, syntax, expecting) { return made }
        if let wanted = ownOperandTypes(op, left, right) {
            one = ownOperand(left, wanted.left)
            other = ownOperand(right, wanted.right)
        } else if let wanted = resultTypes(op, left, right, syntax, expecting) {
            one = outOfChain(left, of: op) { check(left, expecting: wanted.left) }
            other = outOfChain(right, of: op) {
                check(right, expecting: wanted.right ?? operandHint(op, one.type, expecting))
            }
        } else if needsContext(folded(left)), !needsContext(folded(right)), !isMappedToMember(right) {
            other = outOfChain(right, of: op) { check(right, expecting: concatenated(expecting, op)) }
            if other.type == .error {
                reportMember(left, besides: right, op, isFirst: true)
                return errorNode(syntax)
            }
            one = outOfChain(left, of: op) {
                check(
                    left,
                    expecting: boundHint(expecting, op) ?? dottedOperandType(op, left, 0, beside: other.type, expecting)
                        ?? writtenArray(op, left, beside: other.type, expecting)
                        ?? operandHint(op, other.type, expecting))
            }
        } else {
            if isReversedText(op, left, besides: right, expecting) { wholeValue = left.id }
            one = outOfChain(left, of: op) {
                check(
                    left,
                    expecting: plainHint(left, expecting, op) ?? leftLiteralType(op, left, right, expecting)
                        ?? mappedOperandType(op, left, right, expecting)
                        ?? sumOfLiteralsType(op, left, right) ?? wanted
                        ?? concatenated(left, expecting, op))
            }
            if one.type == .error {
                if !needsContext(folded(right)) {
                    let value = outOfChain(right, of: op) { check(right, expecting: nil) }
                    reportFurtherOptional(value, op)
                } else {
                    reportMember(right, besides: left, op, isFirst: false)
                }
                reportSumOfUnknowns(op, left, right, expecting)
                if isAssigning { reportReadBack(left) }
                return errorNode(syntax)
            }
            if let made = functionOperand(op, one, left, right, syntax, expecting) { return made }
            noteBound(op, one.type, right)
            if let type = rightLiteralType(op, left, one.type, right, expecting) {
                other = outOfChain(right, of: op) { check(right, expecting: type) }
            } else if let type = absentType(op, one, right) {
                other = outOfChain(right, of: op) { check(right, expecting: type) }
            } else {
                other = operand(right, besides: one, op, expecting)
            }
        }
        if isAssigning, other.type == .error { reportAddedUnknowns(right, to: one.type) }
        if one.type == .error || other.type == .error { return errorNode(syntax) }
        if op.name != .equal, op.name != operatorNames.notEqual {
            one = unwrappedOperand(one)
            other = unwrappedOperand(other)
        }
        return apply(op, one, other, left, right, syntax, expecting, isAssigning: isAssigning)
    }

    /// `name ?= nil`: an operator of the program that takes an optional on its right.
    private func absentType(_ op: OperatorName, _ one: CheckedExpression, _ right: Expression) -> Type? {
        guard case .nilLiteral = bare(right).kind, isDeclaredByProgram(op.name), types.wrapped(one.type) == nil,
            operatorCandidates(op.name, [one.type], nil).contains(where: { candidate in
                resolve(candidate.function)
                return candidate.function.parameters.count == 2
                    && types.wrapped(candidate.function.parameters[1].argumentType) != nil
            })
        else { return nil }
        return optional(one.type)
    }

    private func unwrappedOperand(_ value: CheckedExpression) -> CheckedExpression {
        guard isIUO(value), let wrapped = types.wrapped(shallow(value.type)) else { return value }
        return node(.forceUnwrap(value), wrapped, range: value.range, id: value.node)
    }

    func folded(_ syntax: Expression) -> Expression {
        if case .sequence = syntax.kind { return fold(syntax) }
        return syntax
    }

    /// A literal on the left of an arithmetic operator may take the type wanted of the result.
    private func plainHint(_ syntax: Expression, _ expecting: Type?, _ op: OperatorName) -> Type? {
        guard needsContext(syntax) else { return nil }
        if let bound = boundHint(expecting, op) { return bound }
        return expecting
    }

    /// `.zero ... 1` where a range is wanted: its bounds.
    private func boundHint(_ expecting: Type?, _ op: OperatorName) -> Type? {
        guard let expecting, text(op.name) == "..." || text(op.name) == "..<",
            case .nominal(_, let bounds) = types.kind(shallow(expecting)), bounds.count == 1
        else { return nil }
        return bounds[0]
    }

    /// `slice + [x] + slice` where an array is wanted: the first sum is one already.
    private func concatenated(_ left: Expression, _ expecting: Type?, _ op: OperatorName) -> Type? {
        if case .binary(let inner, _, _) = folded(left).kind, inner.name == op.name {
            return concatenated(expecting, op)
        }
        // `numbers.map { .number($0) } + [.end]`
        return isMappedToMember(left) ? concatenated(expecting, op) : listed(left, expecting, op)
    }

    func concatenated(_ expecting: Type?, _ op: OperatorName) -> Type? {
        guard let expecting, op.name == operatorNames.plus else { return nil }
        let wanted = shallow(expecting)
        return types.element(ofArray: wanted) != nil || wanted == known(.string) ? wanted : nil
    }

    private func operand(
        _ right: Expression, besides left: CheckedExpression, _ op: OperatorName, _ expecting: Type?
    ) -> CheckedExpression {
        let wanted = operatorChain?.operands
        return outOfChain(right, of: op) {
            if assigns(op.name), isOperation(right) {
                // What is added has to be what it is added to.
                return check(right, expecting: shallow(left.type))
            }
            if needsContext(folded(right)), boundHint(expecting, op) == nil,
                let dotted = dottedOperandType(op, right, 1, beside: left.type, expecting)
            {
                let made = check(right, expecting: dotted)
                _ = unify(made.type, dotted)
                return made
            }
            let hint =
                needsContext(folded(right))
                ? boundHint(expecting, op) ?? operandHint(op, left.type, expecting) : wanted
            // `Array(names) + ["x"]`: what the array on the left holds may be known by now.
            if case .array = right.kind, types.hasVariable(zonk(left.type)) { _ = progress(from: 0, must: false) }
            if case .array = right.kind, let whole = concatenated(expecting, op), whole != known(.string) {
                return check(right, expecting: whole)
            }
            if case .array = right.kind, op.name == operatorNames.plus, isAddedToArray(left.type, expecting) {
                return check(right, expecting: nil)
            }
            if types.element(ofArray: shallow(left.type)) == nil, let whole = listed(right, expecting, op) {
                return check(right, expecting: whole)
            }
            if isReversedText(op, right, besides: left.type, expecting) { wholeValue = right.id }
            let isOpen = isMappedToMember(right) || isOpenInitializer(right, of: left.type, op)
            return check(right, expecting: hint ?? (isOpen ? shallow(left.type) : nil))
        }
    }

    /// `length == Measure(0, .metres)`: what the dot stands behind is known of the other operand.
    private func isOpenInitializer(_ syntax: Expression, of type: Type, _ op: OperatorName) -> Bool {
        guard case .call(let call) = bare(syntax).kind, case .name(let reference) = call.callee.kind,
            reference.genericArguments == nil,
            case .nominal(let symbol, let arguments) = types.kind(shallow(type)), symbol.name == reference.name,
            !arguments.isEmpty
        else { return false }
        if call.arguments.contains(where: { beginsWithDot($0.value) }) { return true }
        // `Fn<String, Int> { $0.count } <> Fn { Int($0) ?? 0 }`, where the operator joins two of a kind
        let own = members(op.name, of: shallow(type))
        return call.arguments.contains { if case .closure = $0.value.kind { true } else { false } }
            && !own.isEmpty
            && own.allSatisfy { entry in
                guard case .function(let function) = entry.symbol else { return true }
                resolve(function)
                return function.parameters.count == 2
                    && function.parameters[0].argumentType == function.parameters[1].argumentType
            }
    }

    /// An operation, or the sum of what `map` gives.
    private func isOperation(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .binary: true
        case .call(let call):
            if case .member(let base, let member) = call.callee.kind {
                text(member.name) == "reduce" && isMapped(base)
            } else {
                false
            }
        default: false
        }
    }

    /// What an operand without a type of its own is read as: the other operand's type.
    private func operandHint(_ op: OperatorName, _ type: Type, _ expecting: Type?) -> Type? {
        let type = shallow(type)
        if literalKind(type) != .none, let expecting, unboundVariable(expecting) == nil, expecting != .any,
            homogeneous.contains(op.name)
        {
            return expecting
        }
        if unboundVariable(type) != nil, literalKind(type) == .none { return nil }
        return type
    }

    /// `+=` and its like.
    func assigns(_ name: Name) -> Bool {
        guard let group = operators.group(of: name) else { return false }
        return operators.groups[group].isAssignment
    }

    // MARK: - Operators with their own rules

    private func checkSpecialOperator(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression? {
        switch op.name {
        case operatorNames.and:
            guard !hasOwn(op, left, right, syntax, expecting) else { return nil }
            let one = logicalOperand(left, op)
            let other = inAutoclosure { logicalOperand(right, op) }
            return logical(.and(one, other), one, other, syntax)
        case operatorNames.or:
            guard !hasOwn(op, left, right, syntax, expecting) else { return nil }
            let one = logicalOperand(left, op)
            let other = inAutoclosure { logicalOperand(right, op) }
            return logical(.or(one, other), one, other, syntax)
        case operatorNames.coalesce:
            guard !hasOwn(op, left, right, syntax, expecting) else { return nil }
            return checkCoalesce(left, right, syntax, expecting)
        case .equal, operatorNames.notEqual: return checkNilComparison(op, left, right, syntax)
        default: return nil
        }
    }

    /// Does an operator that the program declares fit here? It goes before the language's own of that name.
    private func hasOwn(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> Bool {
        guard isOwn(op.name) else { return false }
        return tries(keeping: false) { _ = checkOperands(op, left, right, syntax, expecting) }
    }

    private func inAutoclosure(_ body: () -> CheckedExpression) -> CheckedExpression {
        body()
    }

    /// A truth, whatever is wrong with its operands: what stands around it is read on.
    private func logical(
        _ kind: CheckedExpression.Kind, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression {
        node(one.type == .error || other.type == .error ? .error : kind, known(.bool), syntax)
    }

    private func logicalOperand(_ syntax: Expression, _ op: OperatorName) -> CheckedExpression {
        let wasCrowded = isCrowded
        isCrowded = true
        let value = check(syntax, expecting: known(.bool))
        isCrowded = wasCrowded
        if value.type == .error { return value }
        if plan(from: value.type, to: known(.bool)) != nil { return value }
        reportNotBoolean(value, syntax, zero: "!= 0")
        return errorNode(syntax)
    }

    func operatorRange(_ syntax: Expression) -> SourceRange {
        if case .binary(let op, _, _) = syntax.kind { return op.range }
        return syntax.range
    }

    // MARK: - Choosing

    func apply(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ left: Expression,
        _ right: Expression, _ syntax: Expression, _ expecting: Type?, isAssigning: Bool
    ) -> CheckedExpression {
        if let fast = knownOperator(op, one, other, syntax, isAssigning) { return fast }
        if trialDepth == 0,
            reportTextAdded(op, shallow(one.type), shallow(other.type)) || reportTextBesideList(op, one, other)
        {
            return errorNode(syntax)
        }
        let oneLiteral = literalKind(one.type)
        let otherLiteral = literalKind(other.type)
        if oneLiteral != .none, otherLiteral != .none || isShift(op.name) && isInteger(shallow(other.type)),
            !isAssigning, unboundVariable(one.type) != nil,
            let both = literalOperator(op, one, other, syntax, expecting)
        {
            return both
        }
        if let whole = concatenated(expecting, op) ?? commonArray(op, one, other), types.element(ofArray: whole) != nil,
            let first = widened(one, beside: other, to: whole), let second = widened(other, beside: one, to: whole),
            first !== one || second !== other
        {
            return apply(op, first, second, left, right, syntax, expecting, isAssigning: false)
        }
        if let mixed = mixedComparison(op, left, right, one, other, syntax) { return mixed }
        let list = operandList(op, left, right, one, other, syntax)
        let candidates = operatorCandidates(op.name, [one.type, other.type], expecting)
        if candidates.isEmpty {
            return reportOperator(op, one, other, syntax)
        }
        let made = resolveOperator(candidates, list, op, syntax, expecting) {
            self.reportOwn(candidates, one, other, syntax) ?? self.reportOperator(op, one, other, syntax)
        }
        remember(op, one, other, oneLiteral, otherLiteral, made)
        return made
    }

    func operandList(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ one: CheckedExpression?,
        _ other: CheckedExpression?, _ syntax: Expression
    ) -> ArgumentList {
        let list = ArgumentList(
            [
                Argument(label: nil, labelRange: SourceRange(at: left.range.lower), value: left),
                Argument(label: nil, labelRange: SourceRange(at: right.range.lower), value: right),
            ], trailing: 0, range: SourceRange(at: op.range.lower))
        list.nodes = [one, other]
        return list
    }

    /// Plain types seen with this operator before, literals by their kind.
    private func operatorKey(_ op: OperatorName, _ one: Type, _ other: Type) -> OperatorKey? {
        guard let left = keyType(one), let right = keyType(other) else { return nil }
        if left.index < 0, right.index < 0 { return nil }
        return OperatorKey(name: op.name, left: left, right: right)
    }

    private func keyType(_ type: Type) -> Type? {
        let type = shallow(type)
        let flags = types.flags(type)
        if flags.isEmpty { return type }
        switch literalKind(type) {
        case .none: return nil
        case .integer: return Type(index: -1)
        case .floating: return Type(index: -2)
        case .string: return Type(index: -3)
        case .character: return Type(index: -4)
        }
    }

    private func knownOperator(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression,
        _ isAssigning: Bool
    ) -> CheckedExpression? {
        guard let key = operatorKey(op, one.type, other.type), let entry = operatorCache[key] else { return nil }
        guard unify(one.type, entry.left), unify(other.type, entry.right) else { return nil }
        var first = CheckedExpression.Argument.value(one)
        if entry.isMutating {
            guard requireMutable(one, .operatorOperand, at: op.range) else { return errorNode(syntax) }
            first = .address(one)
        }
        let call = CheckedExpression.Call(
            function: entry.reference, receiver: operatorReceiver(entry.reference), arguments: [first, .value(other)])
        return node(.call(call), entry.result, syntax)
    }

    private func operatorReceiver(_ reference: FunctionReference) -> CheckedExpression.Receiver {
        guard let owner = reference.function.owner else { return .none }
        return .type(
            owner.kind == .protocol ? (reference.arguments.first ?? .error) : types.nominal(owner, reference.arguments))
    }

    private func remember(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression,
        _ oneLiteral: SolverVariable.LiteralKind, _ otherLiteral: SolverVariable.LiteralKind, _ made: CheckedExpression
    ) {
        guard trialDepth == 0, made.type != .error, case .call(let call) = made.kind,
            call.function.function.generics.parameters.isEmpty, call.function.dispatch == .direct,
            call.function.function.thrown == nil, call.arguments.count == 2, call.function.function.kind == .method,
            isLibraryFunction(call.function.function)
        else { return }
        let parameters = call.function.function.parameters
        let left = shallow(one.type)
        let right = shallow(other.type)
        let hasLiteral = oneLiteral != .none || otherLiteral != .none
        guard !hasLiteral || (left == right && isNumber(left) && !isDeclaredByProgram(op.name)),
            types.flags(left).isEmpty, types.flags(right).isEmpty,
            types.flags(made.type).isEmpty, parameters[0].variable.type == left, parameters[1].variable.type == right
        else { return }
        let key = OperatorKey(name: op.name, left: left, right: right)
        operatorCache[key] = OperatorEntry(
            reference: call.function, result: made.type, left: left, right: right, isMutating: parameters[0].isInout)
        // The same with a literal on either side.
        for kind: SolverVariable.LiteralKind in [.integer, .floating]
        where left == right && isNumber(left) && !isShift(op.name) {
            guard accepts(left, literal: kind) else { continue }
            let literal = Type(index: kind == .integer ? -1 : -2)
            operatorCache[OperatorKey(name: op.name, left: key.left, right: literal)] = operatorCache[key]
            operatorCache[OperatorKey(name: op.name, left: literal, right: key.right)] = operatorCache[key]
        }
    }

    private func isShift(_ name: Name) -> Bool {
        let name = text(name)
        return name == "<<" || name == ">>"
    }

    /// Two literals: they share a type that is found later, and the operator with it.
    private func literalOperator(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression,
        _ expecting: Type?
    ) -> CheckedExpression? {
        if isDeclaredByProgram(op.name) { return nil }
        let isShift = isShift(op.name)
        if isShift {
            // `mask |= 1 << place`: the distance says nothing about the number.
            guard literalKind(one.type) == .integer, isInteger(shallow(other.type)) || unify(other.type, known(.int))
            else { return nil }
        } else {
            guard homogeneous.contains(op.name) || comparing.contains(op.name), unify(one.type, other.type) else {
                return nil
            }
        }
        let variable = one.type
        let result = comparing.contains(op.name) ? known(.bool) : variable
        let made = node(.error, result, syntax)
        pending.append(
            PendingConstraint(
                kind: .overload(
                    PendingOverload(node: made) { [self] must in
                        let type = shallow(variable)
                        guard unboundVariable(type) == nil else { return false }
                        if type == .error { return true }
                        let found = operatorCandidates(op.name, [type], nil)
                        for candidate in found {
                            let instance = quietly { instantiate(candidate, explicit: nil, at: syntax.range) }
                            guard instance.parameterTypes.count == 2,
                                shallow(instance.parameterTypes[0]) == type,
                                isShift
                                    ? unify(instance.parameterTypes[1], other.type)
                                    : shallow(instance.parameterTypes[1]) == shallow(other.type)
                            else { continue }
                            made.kind = .call(
                                CheckedExpression.Call(
                                    function: FunctionReference(
                                        candidate.function, instance.arguments.map { zonk($0) },
                                        candidate.dispatch),
                                    receiver: candidate.receiver, arguments: [.value(one), .value(other)]))
                            return true
                        }
                        reportLiteralOperator(op, one, other, type)
                        return true
                    }), range: syntax.range))
        return made
    }

    func resolveOperator(
        _ candidates: [Candidate], _ list: ArgumentList, _ op: OperatorName, _ syntax: Expression,
        _ expecting: Type?, _ failure: @escaping () -> CheckedExpression
    ) -> CheckedExpression {
        operatorFailure = failure
        let count = list.arguments.count
        let fitting = candidates.filter { candidate in
            resolve(candidate.function)
            return candidate.function.parameters.count == count
        }
        if fitting.isEmpty { return failure() }
        if fitting.count == 1 {
            // Try it quietly, so that a mismatch is told in the operator's words.
            let fits = tries(keeping: false) {
                let first = pending.count
                let instance = instantiate(fitting[0], explicit: nil, at: syntax.range)
                for (index, type) in instance.parameterTypes.enumerated() {
                    guard let operand = list.nodes[index] else { continue }
                    if plan(from: operand.type, to: type) == nil { mistakesInTrials += 1 }
                }
                _ = progress(from: first, must: false)
            }
            if !fits { return failure() }
        }
        return resolveCall(
            fitting, list, explicit: nil, name: op.name, expecting: expecting, syntax: syntax, nameRange: op.range)
    }

    /// `overloads for '+' exist with these partially matching parameter lists: (Double, Double), (Int, Int)`
    func overloadNotes(_ op: OperatorName, _ one: Type, _ other: Type) -> [Diagnostic] {
        var lists: [String] = []
        for candidate in operatorCandidates(op.name, [one, other], nil) {
            resolve(candidate.function)
            let parameters = candidate.function.parameters
            guard parameters.count == 2 else { continue }
            let instance = quietly { instantiate(candidate, explicit: nil, at: op.range) }
            let left = zonk(instance.parameterTypes[0])
            let right = zonk(instance.parameterTypes[1])
            if types.hasVariable(left) || types.hasVariable(right) { continue }
            let matches = left == shallow(one) || right == shallow(other)
            guard matches else { continue }
            let list = "(" + (parameters[0].isInout ? "inout " : "") + text(left) + ", " + text(right) + ")"
            if !lists.contains(list) { lists.append(list) }
        }
        if lists.isEmpty { return [] }
        lists.sort()
        var joined = ""
        for (index, list) in lists.enumerated() { joined += (index > 0 ? ", " : "") + list }
        return [
            Diagnostic(
                .note,
                CheckingMessages.partialMatches(text(op.name), joined),
                at: op.range)
        ]
    }
}
