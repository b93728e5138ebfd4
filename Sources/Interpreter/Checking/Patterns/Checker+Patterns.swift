import Diagnostics
import Syntax

/// Reading patterns against the type of what they take apart.
extension Checker {
    /// How the variables of a pattern come into being.
    struct PatternContext {
        var isLet = true
        /// Inside `let …`/`var …`, or a `let` statement: bare names are new variables.
        var binds: Bool
        /// Variables made so far, by name; later items of a `case` share them.
        var made: [VariableSymbol] = []
        var shared: [VariableSymbol]?
    }

    func checkPattern(_ syntax: Pattern, _ type: Type, _ context: inout PatternContext) -> CheckedPattern {
        switch syntax.kind {
        case .wildcard: return pattern(.wildcard, type, syntax)
        case .variable(let name):
            guard context.binds else {
                let reference = NameReference(plain: name, range: syntax.range)
                return expressionPattern(
                    Expression(.name(reference), range: syntax.range, id: syntax.id), type, syntax)
            }
            return variablePattern(name, type, syntax, &context)
        case .typed(let inner, let written):
            let stated = resolveType(written)
            if stated != .error, type != .error, !unify(stated, type) {
                report(CheckingMessages.convertSpecified("'\(text(type))'", text(stated)), at: syntax.range)
            }
            return checkPattern(inner, stated, &context)
        case .tuple(let elements): return tuplePattern(elements, type, syntax, &context)
        case .parenthesized(let inner): return checkPattern(inner, type, &context)
        case .binding(let isLet, let inner):
            let saved = (context.binds, context.isLet)
            (context.binds, context.isLet) = (true, isLet)
            let made = checkPattern(inner, type, &context)
            (context.binds, context.isLet) = saved
            return made
        case .enumCase(let value): return casePattern(value, type, syntax, &context)
        case .optional(let inner):
            guard let wrapped = types.wrapped(shallow(type)) else {
                if type != .error {
                    report(CheckingMessages.optionalPatternOnOther(text(type)), at: syntax.range)
                }
                return checkPattern(inner, .error, &context)
            }
            return pattern(.some(checkPattern(inner, wrapped, &context)), type, syntax)
        case .is(let written):
            let target = resolveType(written)
            guard type != .error, isAlways(shallow(type), target) else {
                return pattern(.cast(target, nil), type, syntax)
            }
            warn(CheckingMessages.isAlwaysTrue, at: syntax.range)
            return pattern(.wildcard, type, syntax)
        case .as(let inner, let written):
            let target = resolveType(written)
            return pattern(.cast(target, checkPattern(inner, target, &context)), type, syntax)
        case .expression(let value):
            if bindsInUnknown(value, &context) { return pattern(.wildcard, .error, syntax) }
            bindStrayPatterns(in: value, &context)
            return expressionPattern(value, type, syntax)
        case .error: return pattern(.wildcard, .error, syntax)
        }
    }

    /// `case push(let n)` without the dot: the name is not found, what it would bind is.
    private func bindsInUnknown(_ value: Expression, _ context: inout PatternContext) -> Bool {
        guard case .call(let call) = value.kind, case .name(let reference) = call.callee.kind,
            case let isCase = isCaseOfSelf(reference.name), isCase || isUnknown(reference.name)
        else { return false }
        let patterns = call.arguments.compactMap { argument -> Pattern? in
            switch argument.value.kind {
            case .pattern(let inner): inner
            case .name(let bound) where context.binds: Pattern(.variable(bound.name), range: bound.range, id: value.id)
            default: nil
            }
        }
        if patterns.isEmpty { return false }
        if isCase {
            report(CheckingMessages.enumCaseIsNotInstance(text(reference.name)), at: reference.range)
        } else {
            reportUnknown(reference.name, at: reference.range)
        }
        for inner in patterns { _ = checkPattern(inner, .error, &context) }
        return true
    }

    /// A case of the enum around, in a method of an instance: only a dot would make it a pattern.
    private func isCaseOfSelf(_ name: Name) -> Bool {
        guard let variable = selfVariable(), types.nominalSymbol(shallow(variable.type))?.kind == .enum,
            case .enumCase? = quietly({ lookup(name) }).member.first?.symbol
        else { return false }
        return true
    }

    func pattern(_ kind: CheckedPattern.Kind, _ type: Type, _ syntax: Pattern) -> CheckedPattern {
        let made = CheckedPattern(kind, type, range: syntax.range, node: syntax.id)
        if types.hasVariable(type) { unfinished.append(.pattern(made)) }
        return made
    }

    private func variablePattern(
        _ name: Name, _ type: Type, _ syntax: Pattern, _ context: inout PatternContext
    ) -> CheckedPattern {
        if let shared = context.shared?.first(where: { $0.name == name }) {
            if !unify(shared.type, type), type != .error, shared.type != .error {
                report(
                    CheckingMessages.patternTypesDiffer(text(type), text(shared.type)),
                    at: syntax.range)
            }
            context.made.append(shared)
            return pattern(.variable(shared), type, syntax)
        }
        for other in context.made where other.name == name {
            redeclared(name, at: syntax.range, previous: other.range)
        }
        let variable = VariableSymbol(name: name, range: syntax.range, kind: .local, type: type, isLet: context.isLet)
        variable.frame = function
        variable.isPatternBound = true
        if types.hasVariable(type) { unfinished.append(.variable(variable)) }
        context.made.append(variable)
        return pattern(.variable(variable), type, syntax)
    }

    private func tuplePattern(
        _ elements: [TuplePatternElement], _ type: Type, _ syntax: Pattern, _ context: inout PatternContext
    ) -> CheckedPattern {
        let type = shallow(type)
        guard case .tuple(let parts) = types.kind(type), parts.count == elements.count else {
            if type != .error {
                if case .tuple(let parts) = types.kind(type) {
                    report(
                        CheckingMessages.tupleLengthDiffers(text(type)), at: syntax.range)
                    _ = parts
                } else {
                    report(CheckingMessages.tupleOfValue(text(type)), at: syntax.range)
                }
            }
            for element in elements { _ = checkPattern(element.pattern, .error, &context) }
            return pattern(.wildcard, .error, syntax)
        }
        var made: [CheckedPattern] = []
        let mistakes = mistakeCount
        for (index, element) in elements.enumerated() {
            // Behind a part that does not fit no other is looked at.
            let part = mistakeCount == mistakes ? parts[index].type : .error
            made.append(checkPattern(element.pattern, part, &context))
        }
        return pattern(.tuple(made), type, syntax)
    }

    // MARK: - Enum cases

    /// Whether a value stands before the last dot, and no type.
    private func isValue(_ base: Expression) -> Bool {
        switch base.kind {
        case .name(let reference):
            if case .variable? = quietly({ lookup(reference.name) }).symbols.first { return true }
            return false
        case .member: return !(base.asType.map { isTypeSyntax($0) } ?? false)
        default: return false
        }
    }

    private func casePattern(
        _ value: EnumCasePattern, _ type: Type, _ syntax: Pattern, _ context: inout PatternContext
    ) -> CheckedPattern {
        var subject = shallow(type)
        if subject == .error {
            for element in value.payload ?? [] { _ = checkPattern(element.pattern, .error, &context) }
            return pattern(.wildcard, .error, syntax)
        }
        // `case names.indices:`
        if let expression = value.expression, let base = value.base, isValue(base) {
            return expressionPattern(expression, type, syntax)
        }
        if let base = value.base, let written = base.asType {
            if case .name(let reference) = base.kind, isUnknown(reference.name) {
                rejectUnknownEnum(base, value, &context)
                return pattern(.wildcard, .error, syntax)
            }
            let stated = resolveType(written)
            if stated != .error, types.nominalSymbol(stated) !== types.nominalSymbol(subject) {
                if case .existential = types.kind(subject) {
                    let inner = casePattern(
                        EnumCasePattern(base: nil, name: value.name, payload: value.payload, expression: nil), stated,
                        syntax, &context)
                    return pattern(.cast(stated, inner), type, syntax)
                }
                if let wrapped = types.wrapped(subject),
                    types.nominalSymbol(shallow(wrapped)) === types.nominalSymbol(stated)
                {
                    return pattern(.some(casePattern(value, wrapped, syntax, &context)), type, syntax)
                }
            }
        }
        var name = value.name.name
        if let wrapped = types.wrapped(subject) {
            switch text(name) {
            case "none": return pattern(.none, subject, syntax)
            case "some":
                guard let payload = value.payload, let first = payload.first else {
                    return pattern(.some(pattern(.wildcard, wrapped, syntax)), subject, syntax)
                }
                return pattern(.some(checkPattern(first.pattern, wrapped, &context)), subject, syntax)
            default:
                if value.base == nil, lacksCase(shallow(wrapped), name) { break }
                // A case of the wrapped enum matches through the optional.
                return pattern(.some(casePattern(value, wrapped, syntax, &context)), subject, syntax)
            }
        }
        if unboundVariable(subject) != nil { subject = forceDefault(subject) }
        if let symbol = types.nominalSymbol(subject), symbol.kind == .enum {
            resolveHeader(symbol)
            for enumCase in symbol.cases where enumCase.name == name {
                return payloadPattern(value, enumCase, subject, syntax, &context)
            }
        }
        if let expression = value.expression, types.function(subject) == nil, types.wrapped(subject) == nil {
            return expressionPattern(expression, type, syntax)
        }
        name = value.name.name
        let isTuple = if case .tuple = types.kind(shallow(type)) { true } else { false }
        report(
            isTuple
                ? CheckingMessages.tupleHasNoMember(text(shallow(type)), text(name))
                : CheckingMessages.memberNotFoundInType(text(shallow(type)), text(name)), at: value.name.range)
        for element in value.payload ?? [] { _ = checkPattern(element.pattern, .error, &context) }
        return pattern(.wildcard, .error, syntax)
    }

    private func lacksCase(_ type: Type, _ name: Name) -> Bool {
        types.nominalSymbol(type)?.kind == .enum && members(name, of: type).isEmpty
    }

    private func payloadTuple(_ enumCase: CaseSymbol, _ fields: [Type]) -> Type {
        types.make(
            .tuple(
                enumCase.payload.enumerated().map {
                    TypeKind.TupleElement(label: $0.element.label, type: fields[$0.offset])
                }))
    }

    private func payloadPattern(
        _ value: EnumCasePattern, _ enumCase: CaseSymbol, _ subject: Type, _ syntax: Pattern,
        _ context: inout PatternContext
    ) -> CheckedPattern {
        resolve(enumCase)
        guard let payload = value.payload else { return pattern(.enumCase(enumCase, []), subject, syntax) }
        let fields = payloadTypes(of: enumCase, in: subject)
        if fields.isEmpty {
            report(CheckingMessages.caseHasNoPayload(text(enumCase.name)), at: value.name.range)
            for element in payload { _ = checkPattern(element.pattern, .error, &context) }
            return pattern(.enumCase(enumCase, []), subject, syntax)
        }
        if payload.count == 1, fields.count > 1 {
            // One pattern for the whole payload, as a tuple.
            let whole = payloadTuple(enumCase, fields)
            let inner = checkPattern(payload[0].pattern, whole, &context)
            warnWholePayload(payload[0].pattern, enumCase)
            if case .tuple(let parts) = inner.kind { return pattern(.enumCase(enumCase, parts), subject, syntax) }
            if case .wildcard = inner.kind { return pattern(.enumCase(enumCase, []), subject, syntax) }
            return pattern(.enumCase(enumCase, [inner]), subject, syntax)
        }
        guard payload.count == fields.count || fields.count == 1 else {
            report(
                CheckingMessages.tupleElementCount(text(payloadTuple(enumCase, fields))),
                at: SourceRange(at: value.name.range.upper))
            for element in payload { _ = checkPattern(element.pattern, .error, &context) }
            return pattern(.wildcard, .error, syntax)
        }
        if payload.count != fields.count {
            let label = enumCase.payload[0].label
            report(
                label.map { CheckingMessages.tupleElementCount("(\(text($0)): \(text(fields[0])))") }
                    ?? CheckingMessages.tupleOfValue(text(fields[0])), at: SourceRange(at: value.name.range.upper))
            for element in payload { _ = checkPattern(element.pattern, .error, &context) }
            return pattern(.wildcard, .error, syntax)
        }
        var parts: [CheckedPattern] = []
        for (index, element) in payload.enumerated() {
            if let label = element.label, label != enumCase.payload[index].label {
                report(
                    CheckingMessages.tupleLabelMustBe(
                        text(label), enumCase.payload[index].label.map { text($0) } ?? "_"),
                    at: element.labelRange)
            }
            parts.append(checkPattern(element.pattern, fields[index], &context))
        }
        return pattern(.enumCase(enumCase, parts), subject, syntax)
    }

    /// `case .rectangle(let size)` of two values is read, and told.
    private func warnWholePayload(_ whole: Pattern, _ enumCase: CaseSymbol) {
        switch whole.kind {
        case .binding(_, let inner): guard case .variable = inner.kind else { return }
        case .variable: break
        default: return
        }
        warn(
            CheckingMessages.payloadAsTuple(text(enumCase.name), enumCase.payload.count),
            at: SourceRange(at: whole.range.lower))
    }

    // MARK: - Values

    /// `case 1...5:` and other expressions: compared with `~=`, or `==`.
    private func expressionPattern(_ value: Expression, _ type: Type, _ syntax: Pattern) -> CheckedPattern {
        let type = shallow(type)
        if type == .error {
            if !needsContext(value) { _ = check(value, expecting: nil) }
            return pattern(.wildcard, .error, syntax)
        }
        switch value.kind {
        case .nilLiteral where types.wrapped(type) != nil: return pattern(.none, type, syntax)
        case .nilLiteral where !conforms(type, .expressibleByNilLiteral):
            warn(CheckingMessages.neverNil(text(type)), at: value.range)
            let subject = standIn(type, at: value.range)
            return pattern(
                .expression(
                    subject: subject, test: node(.boolean(false), known(.bool), range: value.range, id: value.id)),
                type, syntax)
        case .boolean(let flag) where type == known(.bool): return pattern(.boolean(flag), type, syntax)
        case .parenthesized(let inner): return expressionPattern(inner, type, syntax)
        case .tuple(let elements):
            guard case .tuple(let parts) = types.kind(type), parts.count == elements.count else { break }
            var made: [CheckedPattern] = []
            for (index, element) in elements.enumerated() {
                made.append(expressionPattern(element.value, parts[index].type, syntax))
            }
            return pattern(.tuple(made), type, syntax)
        case .name(let reference) where namesType(reference):
            report(CheckingMessages.patternNeedsIs, at: value.range)
            return pattern(.wildcard, .error, syntax)
        default: break
        }
        let subject = standIn(type, at: value.range)
        let subjectNode = node(.variable(subject), type, range: value.range, id: value.id)
        let test = matchTest(value, subjectNode, type)
        if test.type == .error { return pattern(.wildcard, .error, syntax) }
        return pattern(.expression(subject: subject, test: test), type, syntax)
    }

    private func matchTest(_ value: Expression, _ subject: CheckedExpression, _ type: Type) -> CheckedExpression {
        let folded = fold(value)
        var contextual = needsContext(folded) || isLiteralSyntax(folded)
        if case .boolean = folded.kind { contextual = conforms(type, .expressibleByBooleanLiteral) }
        var wanted = contextual ? type : nil
        // `case { $0 < 0 }:` with a `~=` of the program's.
        if case .closure = folded.kind { wanted = types.function([type], known(.bool)) }
        let made = check(folded, expecting: wanted)
        if made.type == .error {
            if type != known(.bool), let place = placeOfTruth(folded) {
                report(CheckingMessages.expressionPattern("Bool", text(type)), at: place)
            }
            return made
        }
        let op = OperatorName(name: operatorNames.match, range: value.range)
        let list = ArgumentList(
            [
                Argument(label: nil, labelRange: SourceRange(at: value.range.lower), value: value),
                Argument(label: nil, labelRange: SourceRange(at: value.range.lower), value: value),
            ], trailing: 0, range: SourceRange(at: value.range.lower))
        list.nodes = [made, subject]
        var candidates = operatorCandidates(op.name, [made.type, type], nil)
        candidates = candidates.filter { candidate in
            resolve(candidate.function)
            return candidate.function.parameters.count == 2
        }
        let equal = ArgumentList(list.arguments, trailing: 0, range: list.range)
        equal.nodes = [made, subject]
        let own = chooseQuietly(candidates, list, value)
        if let own {
            return complete(own, list, explicit: nil, expecting: nil, syntax: value, nameRange: value.range)
        }
        let comparisons = operatorCandidates(.equal, [made.type, type], nil)
        if let chosen = chooseQuietly(comparisons, equal, value) {
            return complete(chosen, equal, explicit: nil, expecting: nil, syntax: value, nameRange: value.range)
        }
        report(mismatchedPattern(made.type, type), at: place(of: made))
        return errorNode(value)
    }

    private func mismatchedPattern(_ given: Type, _ type: Type) -> String {
        if type == .any { return CheckingMessages.cannotConform("Any", "Equatable") }
        if let symbol = types.nominalSymbol(type), symbol.kind == .enum, let raw = symbol.rawType,
            plan(from: given, to: raw) != nil
        {
            return CheckingMessages.convertArgument("'\(text(given))'", text(type))
        }
        return CheckingMessages.expressionPattern(text(given), text(type))
    }

    /// Whatever is compared or negated, what comes of it is a `Bool`.
    private func placeOfTruth(_ syntax: Expression) -> SourceRange? {
        switch syntax.kind {
        case .binary(let op, _, _)
        where comparing.contains(op.name) || op.name == operatorNames.and || op.name == operatorNames.or:
            op.range
        case .prefix(let op, _) where text(op.name) == "!": op.range
        default: nil
        }
    }

    private func isLiteralSyntax(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .integer, .float, .string: true
        case .prefix(_, let inner), .parenthesized(let inner): isLiteralSyntax(inner)
        default: false
        }
    }

    /// The best candidate whose parameters take both operands, without a word if there is none.
    private func chooseQuietly(_ candidates: [Candidate], _ list: ArgumentList, _ syntax: Expression) -> Candidate? {
        var best: Candidate?
        var bestCost = Int.max
        for candidate in candidates {
            var cost = candidate.function.generics.parameters.isEmpty ? 0 : 10
            let fits = tries(keeping: false) {
                let first = pending.count
                let instance = instantiate(candidate, explicit: nil, at: syntax.range)
                for (index, type) in instance.parameterTypes.enumerated() {
                    guard let operand = list.nodes[index], let plan = plan(from: operand.type, to: type) else {
                        mistakesInTrials += 1
                        continue
                    }
                    if !plan.isIdentity { cost += 5 }
                }
                _ = progress(from: first, must: false)
            }
            if fits, cost < bestCost { (best, bestCost) = (candidate, cost) }
        }
        return best
    }
}
