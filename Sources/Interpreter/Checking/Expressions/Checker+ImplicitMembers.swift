import Diagnostics
import Syntax

/// `.member`: the type comes from the context.
extension Checker {
    func checkImplicitMember(_ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        guard case .implicitMember(let reference) = syntax.kind else { return errorNode(syntax) }
        guard let type = implicitBase(reference, expecting) else {
            reportNoContext(reference, syntax)
            return errorNode(syntax)
        }
        if type == .error { return errorNode(syntax) }
        let made = staticMember(of: type, reference, syntax, expecting)
        if case .functionValue(let function, _) = made.kind, let enumCase = function.function.caseSymbol,
            let expecting, types.function(shallow(expecting)) == nil
        {
            reportMissingPayload(enumCase, of: type, reference)
            return errorNode(syntax)
        }
        if case .functionValue(let method, _) = made.kind, let expecting,
            isMissingCall(shallow(made.type), shallow(expecting))
        {
            report(
                CheckingMessages.memberNeedsCall(text(method.function.name) + "()", text(type)), at: reference.range)
            return errorNode(syntax)
        }
        return made
    }

    /// `.running` of a case that holds something.
    private func reportMissingPayload(
        _ enumCase: CaseSymbol, of type: Type, _ reference: NameReference
    ) {
        let payload = payloadTypes(of: enumCase, in: type)
        var name = text(reference.name)
        if enumCase.payload.contains(where: { $0.label != nil }) {
            name += "(" + enumCase.payload.map { ($0.label.map { text($0) } ?? "_") + ":" }.joined() + ")"
        }
        if payload.count == 1 {
            report(CheckingMessages.memberNeedsPayload(name, text(payload[0])), at: reference.range)
        } else {
            report(CheckingMessages.memberNeedsCall(name, text(type)), at: reference.range)
        }
    }

    /// Of two values that do not compare that is told as well.
    func reportIncomparable(_ op: OperatorName, _ left: Expression, _ right: Expression) {
        guard text(op.name) == "==" || text(op.name) == "!=", trialDepth == 0 else { return }
        for (operand, partner) in [(bare(left), right), (bare(right), left)] {
            guard case .implicitMember(let reference) = operand.kind,
                case let type = quietly({ shallow(check(partner, expecting: nil).type) }),
                let symbol = types.nominalSymbol(type), !symbol.isLibrary, !conforms(type, .equatable),
                symbol.cases.contains(where: { $0.name == reference.name && !$0.payload.isEmpty })
            else { continue }
            if standsAlone(op) || !reportMissingConformance(op, type, type) {
                report(CheckingMessages.binaryOperandsTwo(text(op.name), text(type)), at: op.range)
            }
        }
    }

    /// `[.up, .down].contains(x)`: the type is known when what the literal is used for has been read.
    func delayedMember(_ syntax: Expression, _ reference: NameReference, _ type: Type) -> CheckedExpression {
        let made = node(.discard, type, syntax)
        let (place, inside, around) = (scope, function, flow)
        let choice = PendingOverload(node: made) { [self] must in
            let known = shallow(type)
            if unboundVariable(known) != nil {
                if must {
                    report(CheckingMessages.memberWithoutContext(text(reference.name)), at: reference.range)
                    made.kind = .error
                }
                return must
            }
            let saved = (scope, function, flow)
            (scope, function, flow) = (place, inside, around)
            made.kind = coerce(check(syntax, expecting: known), to: known, .element).kind
            (scope, function, flow) = saved
            return true
        }
        pending.append(PendingConstraint(kind: .overload(choice), range: syntax.range))
        return made
    }

    /// Of what a variable begins with the compiler says it in other words.
    func reportNoContext(_ reference: NameReference, _ syntax: Expression) {
        let name = text(reference.name)
        let message =
            syntax.id == wholeValue
            ? CheckingMessages.memberWithoutContext(name) : CheckingMessages.cannotInferContextual(name)
        report(message, at: reference.range)
    }

    /// The type that a leading dot stands for: the wanted one, or what an optional of it wraps.
    func implicitBase(_ reference: NameReference, _ expecting: Type?) -> Type? {
        guard let expecting else { return nil }
        var type = shallow(expecting)
        if let index = unboundVariable(type), let found = conformingBase(reference, index) { return found }
        if unboundVariable(type) != nil {
            settleNumber(type, for: reference.name)
            type = forceDefault(type)
            if unboundVariable(type) != nil { return nil }
        }
        while let wrapped = types.wrapped(type) {
            // `.init(…)` makes what is in the optional.
            if reference.name != .`init`, members(reference.name, of: type).contains(where: { !isInstance($0.symbol) })
            {
                return type
            }
            type = shallow(wrapped)
        }
        if unboundVariable(type) != nil { return nil }
        if case .function(let function) = types.kind(type) { type = shallow(function.result) }
        if case .existential = types.kind(type) { return existentialBase(reference, type) }
        return type
    }

    /// `draw(.circle)` of a function that takes any shape: the protocols asked of it are looked at.
    private func conformingBase(_ reference: NameReference, _ index: Int) -> Type? {
        guard variables[index].literal == .none else { return nil }
        for constraint in pending where !constraint.isDone {
            guard case .conforms(let type, let proto, _) = constraint.kind, unboundVariable(type) == index,
                let found = fixedSelf(reference, types.make(.existential([types.nominal(proto)])))
            else { continue }
            return found
        }
        return nil
    }

    private func existentialBase(_ reference: NameReference, _ type: Type) -> Type {
        fixedSelf(reference, type) ?? type
    }

    /// `.plain` where `any Style` is wanted: a static member of a protocol extension with a concrete `Self`.
    private func fixedSelf(_ reference: NameReference, _ type: Type) -> Type? {
        for entry in members(reference.name, of: type) {
            guard let signature = conditions(of: entry) else { continue }
            for case .sameType(let left, let right) in signature.requirements
            where left == entry.owner.declaredType(types) {
                // `static func row<S>(_ s: S) -> Self where Self == Row<S>`
                let own = signature.parameters.dropFirst().map { freshVariable(at: reference.range, parameter: $0) }
                return substitute(right, signature.parameters, [right] + own)
            }
        }
        return nil
    }

    /// What is asked where a static member is declared.
    private func conditions(of entry: MemberEntry) -> GenericSignature? {
        if case .function(let function) = entry.symbol, !isLibraryFunction(function) {
            resolve(function)
            return function.generics
        }
        entry.context.map { resolve($0) }
        return entry.context?.signature
    }

    /// `Order.by { $0.age }.reversed`: where the member of a generic type gives the same type, what is wanted of the whole
    /// is wanted of what stands before the dot.
    func keepsType(_ base: Expression, _ member: NameReference?, _ expecting: Type?) -> Bool {
        guard let member, let expecting = expecting.map({ shallow($0) }),
            case .nominal(let nominal, let arguments) = types.kind(expecting), !arguments.isEmpty, !nominal.isLibrary,
            let root = firstName(base), root.genericArguments == nil,
            case .nominal(let named)? = quietly({ lookupType(root.name) }), named === nominal
        else { return false }
        let own = nominal.declaredType(types)
        let entries = members(member.name, of: expecting)
        return !entries.isEmpty
            && entries.allSatisfy { entry in
                switch entry.symbol {
                case .variable(let variable):
                    resolve(variable)
                    return !variable.isStatic && variable.type == own
                case .function(let function):
                    resolve(function)
                    return !function.isStatic && function.result == own
                default: return false
                }
            }
    }

    /// The name that a chain begins with.
    private func firstName(_ base: Expression) -> NameReference? {
        switch base.kind {
        case .name(let reference): reference
        case .call(let call): firstName(call.callee)
        case .member(let inner, _): firstName(inner)
        default: nil
        }
    }

    /// `.monday + days`, `matrix * [1, 2]`: what the only operator of the program that fits takes at this place.
    func dottedOperandType(
        _ op: OperatorName, _ operand: Expression, _ place: Int, beside type: Type, _ expecting: Type?
    ) -> Type? {
        let member = firstMember(bare(operand))
        let isList =
            programHasLiteralTypes && isCollectionLiteral(bare(operand))
            && !(op.name == operatorNames.plus && isAddedToArray(type, expecting))
        guard isList || member != nil, unboundVariable(type) == nil else { return nil }
        if place == 1, !isList, let bound = matchedBound(op, type) { return bound }
        guard isOwn(op.name) else { return nil }
        var found: Type?
        var without: Type?
        for candidate in operatorCandidates(op.name, [type] + (expecting.map { [$0] } ?? []), nil) {
            resolve(candidate.function)
            guard !isLibraryFunction(candidate.function), candidate.function.parameters.count == 2 else { continue }
            var taken: Type?
            let fits = tries(keeping: false) {
                let instance = instantiate(candidate, explicit: nil, at: op.range)
                if plan(from: type, to: instance.parameterTypes[1 - place]) == nil { mistakesInTrials += 1 }
                if let expecting, plan(from: instance.result, to: expecting) == nil { mistakesInTrials += 1 }
                taken = zonk(instance.parameterTypes[place])
            }
            guard fits, let known = taken.flatMap({ reopened($0, at: op.range) }) else { continue }
            if let member, members(member.name, of: known).isEmpty {
                without = known
                continue
            }
            if isList, !tries(keeping: false, { if !isRead(operand, as: known) { mistakesInTrials += 1 } }) { continue }
            if let found, found != known { return nil }
            found = known
        }
        return found ?? without
    }

    private func isRead(_ operand: Expression, as type: Type) -> Bool {
        let made = check(operand, expecting: type)
        return made.type != .error && plan(from: made.type, to: type) != nil
    }

    /// `pipe >>> .identity`: a type of the program whose arguments the member says, where the operand before leaves them.
    private func reopened(_ type: Type, at range: SourceRange) -> Type? {
        guard types.hasVariable(type) else { return type }
        guard case .nominal(let symbol, let arguments) = types.kind(type), !symbol.isLibrary else { return nil }
        return types.nominal(symbol, arguments.map { types.hasVariable($0) ? freshVariable(at: range) : $0 })
    }

    /// `Level.low...Level.high ~= .middle`: what a range can contain.
    private func matchedBound(_ op: OperatorName, _ type: Type) -> Type? {
        guard text(op.name) == "~=", case .nominal(let symbol, let bounds) = types.kind(shallow(type)),
            symbol.isLibrary, bounds.count == 1,
            text(symbol.name).hasSuffix("Range") || text(symbol.name).hasPrefix("PartialRange")
        else { return nil }
        return bounds[0]
    }

    /// `token("null").map { .null } | token("true").map { .bool(true) }`: what the program's operator takes, where it
    /// gives what is wanted of the whole.
    func mappedOperandType(_ op: OperatorName, _ left: Expression, _ right: Expression, _ expecting: Type?) -> Type? {
        guard let expecting, isOwn(op.name), hasMappedOperand(op, left) || isMappedToMember(right) else { return nil }
        let wanted = zonk(expecting)
        guard types.flags(wanted).isEmpty, let symbol = types.nominalSymbol(wanted), !symbol.isLibrary else {
            return nil
        }
        var found: Type?
        for candidate in operatorCandidates(op.name, [wanted], nil) {
            resolve(candidate.function)
            guard !isLibraryFunction(candidate.function), candidate.function.parameters.count == 2 else { continue }
            var taken: Type?
            let gives = tries(keeping: false) {
                let instance = instantiate(candidate, explicit: nil, at: op.range)
                if !unify(instance.result, wanted) { mistakesInTrials += 1 }
                taken = zonk(instance.parameterTypes[0])
            }
            guard gives, let taken, !types.hasVariable(taken) else { continue }
            if let found, found != taken { return nil }
            found = taken
        }
        return found
    }

    private func hasMappedOperand(_ op: OperatorName, _ syntax: Expression) -> Bool {
        if case .binary(let inner, let left, let right) = bare(syntax).kind, inner.name == op.name {
            return hasMappedOperand(op, left) || isMappedToMember(right)
        }
        return isMappedToMember(syntax)
    }
}
