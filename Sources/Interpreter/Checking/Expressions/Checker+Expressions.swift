import Diagnostics
import Syntax

/// Reading expressions: each gives a node whose type may hold variables until the whole is solved.
extension Checker {
    /// Reads an expression; `expecting` helps, but whether the result fits is the caller's question.
    func check(_ syntax: Expression, expecting: Type?) -> CheckedExpression {
        let made = checkValueOrType(syntax, expecting: expecting)
        guard case .typeValue = made.kind else { return made }
        switch syntax.kind {
        case .name, .array, .dictionary, .optionalChain, .member:
            if case .member(_, let reference) = syntax.kind, text(reference.name) == "self" { return made }
            // `Int?.self`
            if case .optionalChain(let inner) = syntax.kind, case .dotSelf = inner.kind { return made }
            return typeAsValue(made, syntax, expecting)
        default: return made
        }
    }

    /// Reads an expression where a type may stand as well.
    func checkValueOrType(_ syntax: Expression, expecting: Type?) -> CheckedExpression {
        switch syntax.kind {
        case .integer(let literal): return checkInteger(literal, syntax, expecting)
        case .float(let literal): return checkFloat(literal, syntax, expecting)
        case .string(let literal): return checkString(literal, syntax, expecting)
        case .boolean(let value): return checkBoolean(value, syntax, expecting)
        case .nilLiteral: return checkNil(syntax, expecting)
        case .name(let reference): return checkName(reference, syntax, expecting)
        case .selfReference: return checkSelf(syntax)
        case .superReference: return checkSuper(syntax)
        case .closureParameter(let number): return checkClosureParameter(number, syntax)
        case .discard:
            if isAssigningTo { return node(.discard, freshVariable(at: syntax.range), syntax) }
            report(CheckingMessages.discardHere, at: syntax.range)
            return errorNode(syntax)
        case .implicitMember: return checkImplicitMember(syntax, expecting)
        case .member(let base, let reference): return checkMember(base, reference, syntax, expecting)
        case .tupleElement(let base, let index): return checkTupleElement(base, index, syntax)
        case .dotSelf(let inner): return checkDotSelf(inner, syntax, expecting)
        case .call(let call): return checkCall(call, syntax, expecting)
        case .subscript(let access): return checkSubscript(access, syntax, expecting)
        case .prefix(let op, let operand): return checkPrefix(op, operand, syntax, expecting)
        case .postfix(let operand, let op): return checkPostfix(operand, op, syntax, expecting)
        case .inout(let inner):
            return rejectInout(inner, syntax, expecting)
        case .sequence: return check(fold(syntax), expecting: expecting)
        case .binary(let op, let left, let right): return checkBinary(op, left, right, syntax, expecting)
        case .assignment(let target, let value): return checkAssignment(target, value, syntax)
        case .ternary(let condition, let then, let otherwise):
            return checkTernary(condition, then, otherwise, syntax, expecting)
        case .cast(let kind, let value, let type): return checkCast(kind, value, type, syntax, expecting)
        case .tuple(let elements): return checkTuple(elements, syntax, expecting)
        case .parenthesized(let inner):
            if case .name(let reference) = inner.kind, namesType(reference) {
                return typeAsValue(checkValueOrType(inner, expecting: nil), syntax, nil)
            }
            let made = check(inner, expecting: expecting)
            // Warnings of values that may be nil stand before the parenthesis.
            if made.syntax != nil, types.wrapped(shallow(made.type)) != nil { made.syntax = syntax }
            return made
        case .array(let elements): return checkArray(elements, syntax, expecting)
        case .dictionary(let elements): return checkDictionary(elements, syntax, expecting)
        case .closure(let closure): return checkClosure(closure, syntax, expecting)
        case .optionalBinding(let inner): return checkOptionalBinding(inner, syntax)
        case .optionalChain(let inner): return checkOptionalChain(inner, syntax, expecting)
        case .forceUnwrap(let inner): return checkForceUnwrap(inner, syntax, expecting)
        case .try(let kind, let inner): return checkTry(kind, inner, syntax, expecting)
        case .keyPath(let path): return checkKeyPath(path, syntax, expecting)
        case .place(let place): return checkPlace(place, syntax, expecting)
        case .ifExpression(let statement): return checkIfExpression(statement, syntax, expecting)
        case .switchExpression(let statement): return checkSwitchExpression(statement, syntax, expecting)
        case .type(let type): return checkTypeExpression(type, syntax)
        case .pattern(let pattern): return rejectPattern(pattern, syntax)
        case .unfinished(let inner):
            _ = checkValueOrType(inner, expecting: nil)
            readsMistaken = true
            return errorNode(syntax)
        case .error: return errorNode(syntax)
        }
    }

    /// `&value` where nothing is changed.
    private func rejectInout(_ inner: Expression, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        let made = check(inner, expecting: nil)
        if made.type == .error { return made }
        let isErased = expecting.map { shallow($0) == .any } ?? false
        if operatorChain != nil || isOperand || isErased || nilPurpose == .argument {
            let type = isErased ? .any : made.type
            report(CheckingMessages.inoutArgument(text(type)), at: syntax.range)
        } else {
            report(CheckingMessages.inoutNotHere, at: syntax.range)
        }
        return errorNode(syntax)
    }

    func fold(_ syntax: Expression) -> Expression {
        guard case .sequence(let sequence) = syntax.kind else { return syntax }
        if let single = OperatorFolding.single(sequence) { return single }
        var folding = OperatorFolding(operators) { [self] in namesTypes($0) }
        let folded = folding.fold(syntax)
        if !folding.diagnostics.isEmpty, rejectDiscard(in: syntax) {
            return Expression(.error, range: syntax.range, id: syntax.id)
        }
        for diagnostic in folding.diagnostics where !hasUnknownOperator(syntax) {
            report(diagnostic.message, at: diagnostic.range, diagnostic.severity, notes: diagnostic.notes)
        }
        return folded
    }

    /// Unknown operators have no precedence; they are reported when they are reached.
    private func hasUnknownOperator(_ syntax: Expression) -> Bool {
        guard case .sequence(let sequence) = syntax.kind else { return false }
        return sequence.operators.contains { symbol in
            if case .named(let name) = symbol.kind { return operators.group(of: name) == nil }
            return false
        }
    }

    // MARK: - Literals

    private func checkInteger(_ literal: IntegerLiteral, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression
    {
        node(
            .integer(magnitude: literal.magnitude, isNegative: literal.isNegative),
            literalType(.integer, syntax, expecting), syntax)
    }

    /// A literal takes the wanted type at once if that is plain, else a variable.
    func literalType(
        _ kind: SolverVariable.LiteralKind, _ syntax: Expression, _ expecting: Type?
    ) -> Type {
        if var wanted = expecting.map({ shallow($0) }) {
            while let wrapped = types.wrapped(wanted) { wanted = shallow(wrapped) }
            // What `T.Stride` is, the literals decide together.
            if case .member = types.kind(wanted), types.hasVariable(wanted) {
                return freshVariable(at: syntax.range, literal: kind)
            }
            if wanted != .error, unboundVariable(wanted) == nil, accepts(wanted, literal: kind) {
                fixArguments(of: wanted, by: kind)
                return wanted
            }
            if let index = unboundVariable(wanted), variables[index].literal == .none, solveDepth == 0 {
                return defaultType(of: kind)
            }
        }
        return freshVariable(at: syntax.range, literal: kind)
    }

    private func checkFloat(_ literal: FloatLiteral, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        node(.floating(literal.value), literalType(.floating, syntax, expecting), syntax)
    }

    private func checkBoolean(_ value: Bool, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        let plain = node(.boolean(value), known(.bool), syntax)
        var wanted = expecting.map { shallow($0) } ?? known(.bool)
        while let wrapped = types.wrapped(wanted) { wanted = shallow(wrapped) }
        return ownLiteral(wanted, .expressibleByBooleanLiteral, "booleanLiteral", plain, syntax) ?? plain
    }

    /// A literal of a type that the program declares, and says how to make of it.
    private func ownLiteral(
        _ type: Type, _ proto: KnownType, _ label: String, _ value: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression? {
        guard mayBeOwn(type), conforms(type, proto) else { return nil }
        let wanted = names.intern(label)
        for entry in members(.`init`, of: type) {
            guard case .function(let function) = entry.symbol else { continue }
            resolve(function)
            guard function.parameters.count == 1, function.parameters[0].label == wanted else { continue }
            return initializerCall(function, outerArguments(of: entry.owner, base: type), type, value, syntax)
        }
        return nil
    }

    /// A type that the program declares, or that stands for one.
    private func mayBeOwn(_ type: Type) -> Bool {
        switch types.kind(type) {
        case .nominal(let symbol, _): symbol.representation == .declared && symbol.kind != .protocol
        case .parameter, .member: true
        default: false
        }
    }

    private func checkNil(_ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        guard let expecting, unboundVariable(expecting) == nil else {
            report(CheckingMessages.nilNeedsContext, at: syntax.range)
            return errorNode(syntax)
        }
        let wanted = shallow(expecting)
        if types.wrapped(wanted) != nil { return node(.none, wanted, syntax) }
        let void = node(.tuple([]), .void, syntax)
        if let made = ownLiteral(wanted, .expressibleByNilLiteral, "nilLiteral", void, syntax) { return made }
        if wanted != .error { reportNil(wanted, at: syntax.range) }
        return errorNode(syntax)
    }

    private func checkString(_ literal: StringLiteral, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        if let plain = literal.plainText {
            let kind: SolverVariable.LiteralKind = isOneCharacter(plain) ? .character : .string
            return node(.string(plain), literalType(kind, syntax, expecting), syntax)
        }
        if let made = piecedLiteral(literal, syntax, expecting) { return made }
        var segments: [CheckedExpression.InterpolationSegment] = []
        var failed = false
        for segment in literal.segments {
            switch segment {
            case .text(let text, _): segments.append(.text(text))
            case .interpolation(let arguments, let range):
                guard let first = arguments.first else { continue }
                // One mistake of types is told of a text.
                if failed { continue }
                let wasInText = isInText
                isInText = true
                let told = diagnostics.count
                let value =
                    ownInterpolation(arguments, range, syntax)
                    ?? check(first.value, expecting: isReversal(first.value) ? .any : nil)
                isInText = wasInText
                if !extendsInterpolation, let label = first.label {
                    report(
                        CheckingMessages.extraneousLabel(text(label) + ":", "call"),
                        at: SourceRange(at: range.lower.advanced(by: 1)))
                }
                _ = reportNonEscaping(value, to: nil) { CheckingMessages.nonEscapingConverted($0, "T") }
                failed = hasMistakesOfTypes(since: told) || value.type == .error && diagnostics.count == told
                segments.append(.value(value))
                if !extendsInterpolation, arguments.count > 1, reportSecondPiece(arguments, range) { failed = true }
            }
        }
        if let wanted = expecting.map({ shallow($0) }), let symbol = types.nominalSymbol(wanted),
            symbol.representation == .declared, conforms(wanted, .expressibleByStringInterpolation)
        {
            return node(.interpolation(segments), wanted, syntax)
        }
        return node(.interpolation(segments), known(.string), syntax)
    }

    /// That `self` is not written is told of each place, and is no mistake of types.
    private func hasMistakesOfTypes(since told: Int) -> Bool {
        guard trialDepth == 0, diagnostics.count > told else { return false }
        return diagnostics[told...].contains {
            $0.severity == .error && !$0.message.hasSuffix(CheckingMessages.explicitSelfSuffix)
        }
    }

    /// `"\(items.reversed())"`
    func isReversal(_ syntax: Expression) -> Bool {
        guard case .call(let call) = syntax.kind, call.arguments.isEmpty,
            case .member(_, let member) = call.callee.kind
        else { return false }
        return text(member.name) == "reversed"
    }

    private func isOneCharacter(_ text: String) -> Bool {
        var utf8 = text.utf8.makeIterator()
        guard let first = utf8.next() else { return false }
        if first < 128 {
            return utf8.next() == nil || text.count == 1
        }
        return text.count == 1
    }

    private func checkTuple(_ elements: [Argument], _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        if elements.isEmpty { return node(.tuple([]), .void, syntax) }
        if elements.count == 1, elements[0].label != nil {
            if case .name(let reference) = elements[0].value.kind, isUnknown(reference.name) {
                return check(elements[0].value, expecting: nil)
            }
            guard takesNoTuple(expecting) else {
                report(CheckingMessages.tupleOfOne, at: elements[0].labelRange)
                return errorNode(syntax)
            }
        }
        let isRepeated = elements.indices.contains { index in
            elements[index].label.map { label in elements[..<index].contains { $0.label == label } } ?? false
        }
        if isRepeated {
            report(CheckingMessages.tupleLabelTwice, at: SourceRange(at: syntax.range.lower))
            return errorNode(syntax)
        }
        var wanted: [TypeKind.TupleElement]?
        if let expecting {
            var type = shallow(expecting)
            while let wrapped = types.wrapped(type) { type = shallow(wrapped) }
            if case .tuple(let parts) = types.kind(type), parts.count == elements.count { wanted = parts }
        }
        var nodes: [CheckedExpression] = []
        var parts: [TypeKind.TupleElement] = []
        var failed = false
        for (index, element) in elements.enumerated() {
            var part = check(element.value, expecting: wanted?[index].type)
            if let target = wanted?[index].type, unboundVariable(target) == nil, literalKind(part.type) != .none,
                let plan = plan(from: part.type, to: target)
            {
                part = apply(plan, to: part, target)
            }
            if part.type == .error { failed = true }
            nodes.append(part)
            let type = part.type == .error ? freshVariable(at: part.range) : part.type
            parts.append(TypeKind.TupleElement(label: element.label, type: type))
        }
        if failed {
            // `if (a and b)`: whatever is in it, it is no Bool.
            let isTold = wanted == nil && takesNoTuple(expecting) && trialDepth == 0
            return isTold ? node(.error, types.make(.tuple(parts)), syntax) : errorNode(syntax)
        }
        return node(.tuple(nodes), types.make(.tuple(parts)), syntax)
    }

    /// Where something else is wanted than a tuple of one, it is told of as what it is.
    private func takesNoTuple(_ expecting: Type?) -> Bool {
        guard let expecting = expecting.map({ shallow($0) }) else { return false }
        return unboundVariable(expecting) == nil && expecting != .error && expecting != .any
    }

    // MARK: - Conditional

    private func checkTernary(
        _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        let wasCrowded = isCrowded
        isCrowded = true
        let test = checkCondition(condition)
        isCrowded = wasCrowded
        let hint = expecting.flatMap { unboundVariable($0) == nil && !isErasing($0, then, otherwise) ? $0 : nil }
        let saved = (nilPurpose, branching)
        let around = branching.flatMap { $0.branches.contains(syntax.id) ? $0 : nil }
        let own = Branching(
            branches: [bare(then).id, bare(otherwise).id], depth: (around?.depth ?? -1) + 1,
            purpose: around?.purpose ?? nilPurpose, outermost: around?.outermost ?? place(of: syntax))
        (nilPurpose, branching) = (.branch, own)
        defer { (nilPurpose, branching) = saved }
        let turns = needsContextFirst(then) || isDotted(then) && !isDotted(otherwise)
        let second = turns ? then : otherwise
        var one = check(turns ? otherwise : then, expecting: hint)
        var other = check(second, expecting: hint ?? unlabelled(nilHint(one.type, then, otherwise), for: second))
        if turns { (one, other) = (other, one) }
        if test.type == .error || one.type == .error || other.type == .error { return errorNode(syntax) }
        if own.depth > 0, hint == .any, isMixed(one, other) {
            reportBranches(one, other, own)
            return errorNode(syntax)
        }
        if let hint { (one, other) = (implicitlyUnwrapped(one, to: hint), implicitlyUnwrapped(other, to: hint)) }
        if let hint, let first = plan(from: one.type, to: hint) {
            guard let rest = plan(from: other.type, to: hint) else {
                reportBranch(one, other, isLast: true, hint, own, syntax)
                return errorNode(syntax)
            }
            let (one, other) = (apply(first, to: one, hint), apply(rest, to: other, hint))
            return node(.conditional(test, then: one, otherwise: other), hint, syntax)
        }
        if let hint, plan(from: other.type, to: hint) != nil {
            reportBranch(one, other, isLast: false, hint, own, syntax)
            return errorNode(syntax)
        }
        guard let joined = join(one.type, other.type) else {
            reportBranches(one, other, own)
            return errorNode(syntax)
        }
        one = coerce(one, to: joined, .branch)
        other = coerce(other, to: joined, .branch)
        return node(.conditional(test, then: one, otherwise: other), joined, syntax)
    }

    /// `.zero`, `-.infinity`
    private func isDotted(_ syntax: Expression) -> Bool {
        if case .prefix(_, let operand) = bare(syntax).kind { return isDotted(operand) }
        return beginsWithDot(syntax)
    }

    private func nilHint(_ type: Type, _ then: Expression, _ otherwise: Expression) -> Type {
        if case .nilLiteral = otherwise.kind, types.wrapped(shallow(type)) == nil { return optional(type) }
        if case .nilLiteral = then.kind, types.wrapped(shallow(type)) == nil { return optional(type) }
        return type
    }

    /// `nil` and `[]` take their type from the other branch.
    private func needsContextFirst(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .nilLiteral: true
        case .array(let elements): elements.isEmpty
        case .dictionary(let elements): elements.isEmpty
        case .parenthesized(let inner), .try(_, let inner): needsContextFirst(inner)
        case .call(let call): onlyThrows(call)
        default: false
        }
    }

    /// Is a branch without a type of its own wanted as `Any`, which says nothing of what it is?
    private func isErasing(_ wanted: Type, _ then: Expression, _ otherwise: Expression) -> Bool {
        let wanted = shallow(wanted)
        guard case .existential = types.kind(wanted) else { return false }
        if needsContextFirst(then) != needsContextFirst(otherwise) { return true }
        guard beginsWithDot(then) != beginsWithDot(otherwise), let dotted = firstMember(then) ?? firstMember(otherwise)
        else { return false }
        // A box may have the member.
        return members(dotted.name, of: wanted).isEmpty
    }

    /// A value of type Bool.
    func checkCondition(_ syntax: Expression) -> CheckedExpression {
        let saved = nilPurpose
        nilPurpose = .condition
        defer { nilPurpose = saved }
        if reportAssignment(syntax) { return errorNode(syntax) }
        return coerce(check(syntax, expecting: known(.bool)), to: known(.bool), .condition)
    }
}
