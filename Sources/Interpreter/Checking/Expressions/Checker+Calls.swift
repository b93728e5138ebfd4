import Diagnostics
import Syntax

/// Calls: finding the candidates.
extension Checker {
    func checkCall(_ call: Call, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        let list = ArgumentList(call.arguments, trailing: call.trailingClosureCount, range: call.parentheses)
        switch call.callee.kind {
        case .name(let reference):
            if text(reference.name) == "function", quietly({ lookup(reference.name) }).symbols.isEmpty {
                return callFunctionWord(reference, list, syntax, expecting)
            }
            return callName(reference, call, list, syntax, expecting)
        case .member(let base, let reference):
            if let qualified = qualified(base, reference) { return callName(qualified, call, list, syntax, expecting) }
            return callMember(base, reference, call, list, syntax, expecting)
        case .implicitMember(let reference): return callImplicit(reference, list, syntax, expecting)
        default: break
        }
        if let type = call.callee.asType, isTypeSyntax(type) {
            let made = resolveType(type)
            return made == .error
                ? errorNode(syntax) : callInitializer(of: made, nil, list, syntax, expecting, call.callee.range)
        }
        if case .array(let elements) = call.callee.kind, elements.count > 1,
            elements.allSatisfy({ $0.asType.map { isTypeSyntax($0) } ?? false })
        {
            report(CheckingMessages.callNonFunction("'[Any]'"), at: SourceRange(at: call.callee.range.lower))
            return failedCall(list, syntax)
        }
        if case .superReference = call.callee.kind {
            report(CheckingMessages.superAlone, at: call.callee.range)
            if let type = selfVariable().flatMap({ superclass(of: $0.type) }) {
                report(CheckingMessages.callNonFunction("'\(text(type))'"), at: call.callee.range)
            }
            return failedCall(list, syntax)
        }
        let savedEscape = closureEscapes
        closureEscapes = false
        let context =
            contextOfCalled(call, expecting) ?? contextOfApplied(call, expecting)
            ?? contextOfComposed(call, expecting) ?? contextOfPath(call, expecting)
        let callee = check(call.callee, expecting: context)
        closureEscapes = savedEscape
        if callee.type == .error, call.callee.asType != nil, let made = collectionOfUnknown(call.callee) {
            report(CheckingMessages.callNonFunction("'\(made)'"), at: SourceRange(at: call.callee.range.lower))
        }
        return callValue(callee, list, syntax, expecting)
    }

    // MARK: - By name

    private func callName(
        _ reference: NameReference, _ call: Call, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        let found = lookup(reference.name)
        if found.symbols.isEmpty, let memberScope = found.memberScope {
            if let outer = outerCall(reference, found, list, syntax, expecting) { return outer }
            return callSelfMember(found.member, memberScope, reference, list, syntax, expecting)
        }
        if found.symbols.count > 1, isOwnValue(found.symbols) { return failedCall(list, syntax) }
        var candidates: [Candidate] = []
        for symbol in found.symbols {
            switch symbol {
            case .function(let function):
                capturesOf(function, at: reference.range)
                candidates.append(
                    Candidate(function: function, receiver: .none, outer: freeOuter(function), dispatch: .direct))
            case .variable(let variable):
                if candidates.isEmpty {
                    return callValue(use(of: variable, call.callee, reference.range), list, syntax, expecting)
                }
            case .nominal, .typealias, .genericParameter, .associatedType:
                guard candidates.isEmpty else { continue }
                let type = type(of: symbol, reference, outer: nil)
                return type == .error
                    ? unknownCall(list, syntax)
                    : callInitializer(of: type, nil, list, syntax, expecting, reference.range)
            default: continue
            }
        }
        if candidates.isEmpty {
            if let special = specialCall(reference, list, syntax, expecting) { return special }
            let callee = checkValueOrType(call.callee, expecting: nil)
            if callee.type == .error { return unknownCall(list, syntax) }
            if case .typeValue(let type) = callee.kind {
                return callInitializer(of: type, nil, list, syntax, expecting, reference.range)
            }
            return callValue(callee, list, syntax, expecting)
        }
        if found.symbols.count > 1 { markShadowed(&candidates) }
        if let special = specialCall(reference, list, syntax, expecting) { return special }
        if let twins = floatCandidates(candidates, reference.name, list) { candidates = twins }
        if reportOpenMathematics(candidates, reference, list, syntax, expecting) { return errorNode(syntax) }
        if let whole = wholePower(candidates, reference.name, list, syntax, expecting) { candidates = whole }
        return callWanted(candidates, call, expecting) { candidates in
            resolveCall(
                candidates, list, explicit: reference.genericArguments, name: reference.name, expecting: expecting,
                syntax: syntax, nameRange: reference.range)
        }
    }

    /// A call of a function further out that a member of the same name hides, though only it takes such arguments.
    private func outerCall(
        _ reference: NameReference, _ found: NameLookup, _ list: ArgumentList, _ syntax: Expression,
        _ expecting: Type?
    ) -> CheckedExpression? {
        guard let memberScope = found.memberScope, let nominal = memberScope.nominal,
            found.member.allSatisfy({ cannotTake(list, $0.symbol) })
        else { return nil }
        var functions: [FunctionSymbol] = []
        for symbol in symbols(of: reference.name, outside: memberScope) {
            guard case .function(let function) = symbol else { return nil }
            resolve(function)
            if bind(list, to: function.parameters).mismatch == nil { functions.append(function) }
        }
        guard let first = functions.first else { return nil }
        let module = first.state.row == nil ? "main" : foundationNames.contains(reference.name) ? "Foundation" : "Swift"
        let isForOthers = isForOthers(found.member, nominal)
        if isForOthers {
            let words = (text(reference.name), genericKind(nominal), text(nominal.name))
            report(
                CheckingMessages.memberOfConditional(words.0, module, words.1, words.2), at: reference.range, .warning)
        }
        if isForOthers || nominal === types.nominalSymbol(known(.string)) && first.state.row != nil {
            let candidates = functions.map {
                Candidate(function: $0, receiver: .none, outer: freeOuter($0), dispatch: .direct)
            }
            return resolveCall(
                candidates, list, explicit: reference.genericArguments, name: reference.name, expecting: expecting,
                syntax: syntax, nameRange: reference.range)
        }
        report(
            CheckingMessages.memberHidesFunction(text(reference.name), description(of: first), module),
            at: reference.range,
            notes: [Diagnostic(.note, CheckingMessages.useModule(module), at: reference.range)])
        return failedCall(list, syntax)
    }

    /// Do protocols provide the members to which the type conforms under conditions that are not met here?
    private func isForOthers(_ members: [MemberEntry], _ nominal: NominalSymbol) -> Bool {
        members.allSatisfy { $0.owner.kind == .protocol && !conforms(nominal.declaredType(types), to: $0.owner) }
    }

    private func symbols(of name: Name, outside memberScope: Scope) -> [Symbol] {
        guard let around = memberScope.parent else { return [] }
        let saved = scope
        scope = around
        defer { scope = saved }
        return lookup(name).symbols
    }

    /// Is a member surely not what is called?
    private func cannotTake(_ list: ArgumentList, _ symbol: Symbol) -> Bool {
        switch symbol {
        case .function(let function):
            resolve(function)
            return bind(list, to: function.parameters).mismatch != nil
        case .variable(let variable):
            guard !variable.isStatic else { return false }
            resolve(variable)
            switch types.kind(shallow(variable.type)) {
            case .nominal(let symbol, _): return symbol.isLibrary && symbol.representation != .optional
            default: return false
            }
        default: return false
        }
    }

    /// A function of the program hides a library function of the same shape.
    private func markShadowed(_ candidates: inout [Candidate]) {
        for index in candidates.indices where candidates[index].function.state.row != nil {
            for other in candidates where other.function.state.row == nil {
                if sameShapeForShadowing(other.function, candidates[index].function) {
                    candidates[index].isShadowed = true
                }
            }
        }
    }

    private func sameShapeForShadowing(_ one: FunctionSymbol, _ other: FunctionSymbol) -> Bool {
        resolve(one)
        resolve(other)
        guard one.parameters.count == other.parameters.count else { return false }
        for (left, right) in zip(one.parameters, other.parameters) where left.label != right.label { return false }
        return true
    }

    private func callSelfMember(
        _ entries: [MemberEntry], _ memberScope: Scope, _ reference: NameReference, _ list: ArgumentList,
        _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        let savedBase = currentBase
        currentBase = nil
        defer { currentBase = savedBase }
        let isStaticPlace: Bool
        let variable = selfVariable()
        if let variable, case .metatype = types.kind(variable.type) {
            isStaticPlace = true
        } else {
            isStaticPlace = variable == nil
        }
        if entries.contains(where: { isTypeLike($0.symbol) }), let symbol = lookupType(reference.name) {
            let type = type(of: symbol, reference, outer: nil)
            return type == .error
                ? failedCall(list, syntax) : callInitializer(of: type, nil, list, syntax, expecting, reference.range)
        }
        if isStaticPlace {
            let type = contextSelf(memberScope)
            return callStatic(
                of: type, entries, reference, list, syntax, expecting,
                metatype: variable.flatMap { ownMetatype($0, type, syntax) })
        }
        guard let variable else { return failedCall(list, syntax) }
        let calleeSyntax = calleeSyntax(syntax)
        if isWeakSelf(variable, memberScope), entries.contains(where: { isInstance($0.symbol) }) {
            reportLate(CheckingMessages.selfNeeded(text(reference.name), isMethod: true), at: reference.range)
            return failedCall(list, syntax)
        }
        if isOtherType(variable.type, memberScope) || entries.allSatisfy({ !isInstance($0.symbol) }) {
            reportCalledStatic(entries, of: variable.type, at: reference.range)
            if let entry = entries.first(where: { !isInstance($0.symbol) }) {
                report(staticOnInstance(entry.symbol, reference.name, variable.type), at: reference.range)
            }
            // A function further out may be meant.
            return failedCall(list, syntax)
        }
        if needsWrittenSelf(variable) {
            report(CheckingMessages.selfNeeded(text(reference.name), isMethod: true), at: reference.range)
            return failedCall(list, syntax)
        }
        let value = selfNode(variable, calleeSyntax)
        return callInstance(entries, value, variable.type, reference, list, syntax, expecting, isSuper: false)
    }

    /// `self` of a static member of a class or protocol: it may be a subclass that the member is called on.
    func ownMetatype(_ variable: VariableSymbol, _ type: Type, _ syntax: Expression) -> CheckedExpression? {
        var mayDiffer = types.isClass(type)
        if case .parameter(let symbol) = types.kind(type), symbol.selfOf != nil { mayDiffer = true }
        guard mayDiffer, types.instance(ofMetatype: variable.type) == type else { return nil }
        return selfNode(variable, syntax)
    }

    private func isOtherType(_ type: Type, _ memberScope: Scope) -> Bool {
        guard let nominal = memberScope.nominal, let symbol = types.nominalSymbol(type) else { return false }
        var current: Type? = type
        while let step = current {
            if types.nominalSymbol(step) === nominal { return false }
            current = superclass(of: step)
        }
        return symbol !== nominal
    }

    func calleeSyntax(_ syntax: Expression) -> Expression {
        if case .call(let call) = syntax.kind { return call.callee }
        return syntax
    }

    // MARK: - By member

    private func callMember(
        _ base: Expression, _ reference: NameReference, _ call: Call, _ list: ArgumentList, _ syntax: Expression,
        _ expecting: Type?
    ) -> CheckedExpression {
        if reference.name == .`init`, let delegated = callDelegated(base, list, syntax, expecting, reference) {
            return delegated
        }
        let savedBase = currentBase
        defer { currentBase = savedBase }
        noteWanted(reference.name, of: base)
        let wantedOfClosure = elementWanted
        elementWanted = elementWanted(of: base, by: reference, list, expecting)
        let checked = checkBase(
            base, of: reference,
            elements: labelledElement(of: base, by: reference, expecting) ?? takenElement(of: base, list),
            expecting: expecting)
        elementWanted = nil
        switch checked {
        case .failed: return unknownCall(list, syntax)
        case .type(let type):
            currentBase = place(of: base)
            return callStatic(
                of: shallow(type), nil, reference, list, syntax, expecting, metatype: nil)
        case .value(let found):
            currentBase = place(of: base)
            let value = implicitlyUnwrapped(found, for: reference.name)
            settleNumber(value.type, for: reference.name)
            let type = forceDefault(value.type)
            if type == .error || isLeftOpen(type) { return unknownCall(list, syntax) }
            let reference = optionalFlatMap(of: value, type, reference, list, syntax, expecting) ?? reference
            if case .metatype(let instance) = types.kind(type) {
                return callStatic(of: instance, nil, reference, list, syntax, expecting, metatype: value)
            }
            if unboundVariable(type) != nil {
                _ = member(of: value, reference, syntax, nil)
                return failedCall(list, syntax)
            }
            if case .tuple = types.kind(type) {
                return callValue(member(of: value, reference, call.callee, nil), list, syntax, expecting)
            }
            let entries = members(reference.name, of: type)
            closureWanted = wantedOfClosure
            defer { closureWanted = nil }
            let told = diagnostics.count
            let made = callInstance(
                entries, value, type, reference, list, syntax, expecting, isSuper: isSuper(base))
            if diagnostics.count > told {
                blameElements(of: base, list, since: told)
                blameMapped(base, type, reference, list, since: told)
            }
            return made
        }
    }

    /// `self.init(…)` and `super.init(…)`
    private func callDelegated(
        _ base: Expression, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?, _ reference: NameReference
    ) -> CheckedExpression? {
        let isSuper = isSuper(base)
        if case .selfReference = base.kind {
        } else if !isSuper {
            return nil
        }
        guard let variable = selfVariable() else { return nil }
        if case .metatype = types.kind(variable.type) { return nil }
        let value = isSuper ? checkSuper(base) : selfNode(variable, base)
        if value.type == .error { return failedCall(list, syntax) }
        flow.delegates = true
        if isSuper { flow.callsSuper = true }
        checkDelegation(isSuper: isSuper, reference)
        let type = shallow(value.type)
        var candidates: [Candidate] = []
        for entry in members(.`init`, of: type) {
            guard case .function(let function) = entry.symbol else { continue }
            let receiver: CheckedExpression.Receiver = types.isClass(type) ? .value(value) : .address(value)
            candidates.append(
                Candidate(
                    function: function, receiver: receiver, outer: outerArguments(of: entry.owner, base: type),
                    dispatch: function.isRequirement ? .requirement : .direct))
        }
        if candidates.isEmpty {
            report(CheckingMessages.noInitializers(text(type)), at: syntax.range)
            return failedCall(list, syntax)
        }
        let made = resolveCall(
            candidates, list, explicit: nil, name: .`init`, expecting: nil, syntax: syntax, nameRange: reference.range)
        if isSuper, case .call(let call) = made.kind, call.function.function.isConvenience {
            report(CheckingMessages.superIsConvenience(text(type)), at: syntax.range)
        }
        if made.type != .error { made.type = .void }
        return made
    }

    /// In classes `convenience` decides which of the two may be called.
    private func checkDelegation(isSuper: Bool, _ reference: NameReference) {
        guard let function, function.kind == .initializer, let owner = function.owner, owner.kind == .class else {
            return
        }
        if isSuper, function.isConvenience {
            report(CheckingMessages.convenienceCallsSuper(text(owner.declaredType(types))), at: reference.range)
        } else if !isSuper, !function.isConvenience {
            report(CheckingMessages.designatedDelegates(text(owner.declaredType(types))), at: function.range)
        }
    }

    func callInstance(
        _ entries: [MemberEntry], _ value: CheckedExpression, _ type: Type, _ reference: NameReference,
        _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?, isSuper: Bool
    ) -> CheckedExpression {
        var candidates: [Candidate] = []
        let isUnseen = isUnimported(reference.name, on: type)
        guard
            let usableEntries = accessible(
                isUnseen ? [] : usable(entries, on: type), reference.name, at: reference.range)
        else { return failedCall(list, syntax) }
        for entry in usableEntries {
            switch entry.symbol {
            case .function(let function):
                if function.isStatic || function.kind == .initializer { continue }
                candidates.append(methodCandidate(function, entry, value, type, isSuper: isSuper))
            case .variable(let variable):
                if variable.isStatic { continue }
                if candidates.isEmpty, isCallable(variable, entry, type) || usableEntries.count == 1 {
                    let callee = property(variable, entry, of: value, type, calleeSyntax(syntax), isSuper: isSuper)
                    return callValue(callee, list, syntax, expecting)
                }
            default: continue
            }
        }
        if let first = candidates.first, isBoxed(type) {
            candidates.removeAll { dependsOnBox($0.function, type) }
            if candidates.isEmpty {
                report(CheckingMessages.memberOfBox(text(first.function.name), text(type)), at: place(of: value))
                return failedCall(list, syntax)
            }
        }
        if candidates.isEmpty {
            if let property = instanceProperty(usableEntries) {
                let callee = self.property(
                    property.0, property.1, of: value, type, calleeSyntax(syntax), isSuper: isSuper)
                return callValue(callee, list, syntax, expecting)
            }
            if text(reference.name) == "joined", let element = types.element(ofArray: type),
                reportSource(value.syntax, given: shallow(element), wanted: known(.string))
            {
                return failedCall(list, syntax)
            }
            if let found = dynamicMember(value, type, reference, calleeSyntax(syntax), nil) {
                return callValue(found, list, syntax, expecting)
            }
            if reportChangeThroughOptional(value, type, reference, list) { return failedCall(list, syntax) }
            reportCalledStatic(entries, of: type, at: reference.range)
            reportNoMember(isUnseen ? [] : entries, type, reference, value)
            return unknownCall(list, syntax)
        }
        candidates = worthReading(candidates, list)
        for candidate in candidates { resolve(candidate.function) }
        let countedAround = countsLiterals
        countsLiterals = settleCounted(type, candidates)
        defer { countsLiterals = countedAround }
        if countsLiterals, reportCountedReduction(reference, list) { return failedCall(list, syntax) }
        if reportProvidedTwice(usableEntries, reference, expecting) { return failedCall(list, syntax) }
        if candidates.count > 1 { dropSequences(&candidates, list, reference) }
        if expecting == .any || syntax.id == wholeValue || isLazy(type) { dropReversedArray(&candidates, reference) }
        if reportMissingWhere(usableEntries, list, reference) || reportSplit(reference, list, type)
            || reportElementMistake(reference, list, value, type)
            || reportJoined(reference, list, value, type, expecting)
            || reportSeveral(candidates, list, reference)
            || reportReducedInPlace(reference, list, expecting)
            || reportReducedBackwards(reference, list)
        {
            return errorNode(syntax)
        }
        if reportAmbiguous(candidates, list, reference, expecting) { return errorNode(syntax) }
        if let property = uncallable(usableEntries, candidates, list) {
            let callee = self.property(property.0, property.1, of: value, type, calleeSyntax(syntax), isSuper: isSuper)
            return callValue(callee, list, syntax, expecting)
        }
        if !candidates.contains(where: { bind(list, to: $0.function.parameters).mismatch == nil }),
            let entry = entries.first(where: { isHidden($0, usableEntries, list) })
        {
            if reportPredicateWanted(list, value, type, reference) { return errorNode(syntax) }
            let told = errorCount
            reportUnmet(entry, type, reference, value)
            let made = failedCall(list, syntax)
            if errorCount == told + 1, case .function(let function) = entry.symbol {
                return mistaken(methodCandidate(function, entry, value, type, isSuper: isSuper), syntax)
            }
            return made
        }
        if reportChangeOfConstant(candidates, value, reference, list, type) { return errorNode(syntax) }
        let made = resolveCall(
            candidates, list, explicit: reference.genericArguments, name: reference.name, expecting: expecting,
            syntax: syntax, nameRange: reference.range)
        // What is made of elements that are not known is not known either.
        let isUnknown = types.hasError(type) && candidates.allSatisfy { $0.function.hasOwnParameters }
        return isUnknown ? errorNode(syntax) : made
    }

    /// A method that would take the arguments, of an extension whose conditions the type does not meet.
    private func isHidden(_ entry: MemberEntry, _ usable: [MemberEntry], _ list: ArgumentList) -> Bool {
        guard case .function(let function) = entry.symbol, !function.isStatic,
            !usable.contains(where: { identity(of: $0.symbol) == identity(of: entry.symbol) })
        else { return false }
        resolve(function)
        return bind(list, to: function.parameters).mismatch == nil
    }

    private func isCallable(_ variable: VariableSymbol, _ entry: MemberEntry, _ base: Type) -> Bool {
        resolve(variable)
        switch types.kind(variable.type) {
        case .function: return true
        case .nominal: return !members(names.intern("callAsFunction"), of: variable.type).isEmpty
        default: return false
        }
    }

    private func callStatic(
        of type: Type, _ found: [MemberEntry]?, _ reference: NameReference, _ list: ArgumentList,
        _ syntax: Expression, _ expecting: Type?, metatype: CheckedExpression?
    ) -> CheckedExpression {
        if reference.name == .`init` {
            return callInitializer(
                of: type, metatype, list, syntax, expecting, reference.range, isSpelled: currentBase != nil)
        }
        if found == nil, let nested = memberType(reference.name, of: type) {
            if !accessible(nested, in: type, at: reference) { return failedCall(list, syntax) }
            let inner = self.type(of: nested, reference, outer: type)
            return inner == .error
                ? failedCall(list, syntax) : callInitializer(of: inner, nil, list, syntax, expecting, reference.range)
        }
        if reportRandom(reference, list, type) { return errorNode(syntax) }
        guard
            let entries = accessible(
                usable(found ?? members(reference.name, of: type), on: type), reference.name, at: reference.range)
        else { return failedCall(list, syntax) }
        var candidates: [Candidate] = []
        for entry in entries {
            let outer = outerArguments(of: entry.owner, base: type)
            switch entry.symbol {
            case .enumCase(let symbol):
                resolve(symbol)
                if symbol.payload.isEmpty {
                    if !members(names.intern("callAsFunction"), of: type).isEmpty {
                        return callValue(enumCase(symbol, type, calleeSyntax(syntax)), list, syntax, expecting)
                    }
                    report(
                        CheckingMessages.caseWithoutValues(text(symbol.name)), at: reference.range)
                    return failedCall(list, syntax)
                }
                candidates.append(
                    Candidate(
                        function: constructor(of: symbol), receiver: .type(type), outer: outer, dispatch: .direct))
            case .function(let function) where function.isStatic:
                candidates.append(
                    Candidate(
                        function: function, receiver: receiver(type, metatype), outer: outer,
                        dispatch: dispatch(of: function, on: type, isSuper: isSuper(metatype))))
            case .variable(let variable) where variable.isStatic:
                if entries.contains(where: { takes(list, $0.symbol) }) { continue }
                let callee = staticProperty(
                    variable, entry, outer, type, calleeSyntax(syntax), metatype: metatype)
                return callValue(callee, list, syntax, expecting)
            default: continue
            }
        }
        if candidates.isEmpty {
            let method = staticMember(of: type, reference, calleeSyntax(syntax), nil, metatype: metatype)
            if method.type == .error { return unknownCall(list, syntax) }
            if takesReceiver(list, type) { return callValue(method, list, syntax, expecting) }
            if currentBase == nil, metatype == nil, selfVariable() == nil {
                report(
                    CheckingMessages.instanceMemberWithin(text(reference.name), isDefault: readsDefault),
                    at: reference.range)
                return failedCall(list, syntax)
            }
            report(
                CheckingMessages.instanceMemberOnType(
                    text(reference.name), text(type), isWritten: currentBase != nil && metatype == nil),
                at: currentBase ?? reference.range)
            return failedCall(list, syntax)
        }
        return resolveCall(
            candidates, list, explicit: reference.genericArguments, name: reference.name, expecting: expecting,
            syntax: syntax, nameRange: reference.range)
    }

    /// Is it a static method that takes the arguments, whatever their types are?
    private func takes(_ list: ArgumentList, _ symbol: Symbol) -> Bool {
        guard case .function(let function) = symbol, function.isStatic else { return false }
        resolve(function)
        return bind(list, to: function.parameters).mismatch == nil
    }

    /// `S.method(s)` is the method of `s`.
    private func takesReceiver(_ list: ArgumentList, _ type: Type) -> Bool {
        guard list.arguments.count == 1, list.arguments[0].label == nil else { return false }
        return tries(keeping: false) {
            let value = check(list.arguments[0].value, expecting: type)
            if plan(from: value.type, to: type) == nil { mistakesInTrials += 1 }
        }
    }

    private func callImplicit(
        _ reference: NameReference, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        guard let type = implicitBase(reference, expecting) else {
            reportNoContext(reference, syntax)
            return failedCall(list, syntax)
        }
        if type == .error { return unknownCall(list, syntax) }
        return callStatic(of: type, nil, reference, list, syntax, expecting, metatype: nil)
    }
}
