import Diagnostics
import Syntax

/// What follows a dot.
extension Checker {
    /// What stands before the dot: a value, or a type.
    enum Base {
        case value(CheckedExpression)
        case type(Type)
        case failed
    }

    /// `expecting` is what the whole chain is to be: a chain that begins with a dot begins with one of that.
    func checkBase(
        _ syntax: Expression, of member: NameReference? = nil, elements wanted: Type? = nil, expecting: Type? = nil
    ) -> Base {
        if case .name(let reference) = syntax.kind {
            let found = lookup(reference.name)
            if let symbol = found.symbols.last, isTypeLike(symbol) {
                let type = type(of: symbol, reference, outer: nil)
                return type == .error ? .failed : .type(type)
            }
            if found.symbols.isEmpty, let entry = found.member.first, isTypeLike(entry.symbol),
                let symbol = lookupType(reference.name)
            {
                let type = type(of: symbol, reference, outer: nil)
                return type == .error ? .failed : .type(type)
            }
        } else if let type = syntax.asType, isTypeSyntax(type) {
            let resolved = resolveType(type)
            return resolved == .error ? .failed : .type(resolved)
        }
        let isKept = beginsWithDot(syntax) || keepsType(syntax, member, expecting)
        var hint =
            wanted.map { array($0) } ?? (isKept ? expecting : nil)
            ?? member.flatMap { contextOfBase(syntax, $0, expecting) }
        if hint == nil, case .array(let elements) = syntax.kind, elements.count > 1,
            !tries(keeping: false, { _ = check(syntax, expecting: nil) })
        {
            // Elements of several types: `Any` if nothing else is wrong.
            hint = [array(.any), array(optional(.any))].first { wanted in
                tries(keeping: false) { _ = check(syntax, expecting: wanted) }
            }
        }
        let made = checkValueOrType(syntax, expecting: hint)
        if made.type == .error { return .failed }
        if case .typeValue(let type) = made.kind { return .type(type) }
        return .value(made)
    }

    func isTypeLike(_ symbol: Symbol) -> Bool {
        switch symbol {
        case .nominal, .typealias, .genericParameter, .associatedType: true
        default: false
        }
    }

    func checkMember(
        _ base: Expression, _ reference: NameReference, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        if let qualified = qualified(base, reference) { return checkName(qualified, syntax, expecting) }
        noteWanted(reference.name, of: base)
        let elements = labelledElement(of: base, by: reference, expecting)
        switch checkBase(base, of: reference, elements: elements, expecting: expecting) {
        case .failed: return errorNode(syntax)
        case .type(let type):
            return at(base) { staticMember(of: type, reference, syntax, expecting) }
        case .value(let value):
            return at(base) { member(of: value, reference, syntax, expecting, isSuper: isSuper(base)) }
        }
    }

    /// Messages about what stands before the dot point there.
    func at<Value>(_ base: Expression, _ body: () -> Value) -> Value {
        let saved = currentBase
        currentBase = place(of: base)
        defer { currentBase = saved }
        return body()
    }

    /// Where an optional before a dot or a bracket is named: the last word or sign that belongs to it.
    func placeBeforeDot(_ base: Expression) -> SourceRange {
        switch base.kind {
        case .subscript, .call, .parenthesized, .array, .dictionary, .tuple:
            SourceRange(base.range.upper.advanced(by: -1), base.range.upper)
        default: place(of: base)
        }
    }

    func isSuper(_ syntax: Expression) -> Bool {
        if case .superReference = syntax.kind { true } else { false }
    }

    // MARK: - Members of values

    func member(
        of value: CheckedExpression, _ reference: NameReference, _ syntax: Expression, _ expecting: Type?,
        isSuper: Bool = false
    ) -> CheckedExpression {
        settleNumber(value.type, for: reference.name)
        let type = forceDefault(value.type)
        if type == .error || isLeftOpen(type) { return errorNode(syntax) }
        if unboundVariable(type) != nil {
            reportUnknownBase(value, reference)
            return errorNode(syntax)
        }
        if case .tuple(let elements) = types.kind(type) {
            for (index, element) in elements.enumerated() where element.label == reference.name {
                return node(.tupleElement(value, index), element.type, syntax)
            }
        }
        if case .metatype(let instance) = types.kind(type) {
            return metatypeMember(value, instance, reference, syntax, expecting)
        }
        if let wrapped = types.wrapped(type), isIUO(value) {
            let forced = node(.forceUnwrap(value), wrapped, range: value.range, id: value.node)
            return member(of: forced, reference, syntax, expecting, isSuper: isSuper)
        }
        let entries = isUnimported(reference.name, on: type) ? [] : members(reference.name, of: type)
        return instanceMember(entries, value, type, reference, syntax, expecting, isSuper: isSuper)
    }

    /// `1500.km`, `2 * .pi`: a whole number is a Double where only that has the member.
    func settleNumber(_ type: Type, for name: Name) {
        guard literalKind(type) == .integer, members(name, of: known(.int)).isEmpty,
            !members(name, of: known(.double)).isEmpty
        else { return }
        _ = unify(type, known(.double))
    }

    private func reportUnknownBase(_ value: CheckedExpression, _ reference: NameReference) {
        if case .variable(let variable) = value.kind, variable.frame?.kind == .closure {
            report(CheckingMessages.cannotInferClosureParameter(text(variable.name)), at: variable.range)
        } else if let index = unboundVariable(value.type), let parameter = variables[index].parameter {
            report(CheckingMessages.genericParameterNotInferred(text(parameter.name)), at: value.range)
        } else {
            report(CheckingMessages.ambiguousExpression, at: value.range)
        }
        _ = unify(value.type, .error)
    }

    private func metatypeMember(
        _ value: CheckedExpression, _ instance: Type, _ reference: NameReference, _ syntax: Expression,
        _ expecting: Type?
    ) -> CheckedExpression {
        staticMember(of: instance, reference, syntax, expecting, metatype: value)
    }

    func instanceMember(
        _ entries: [MemberEntry], _ value: CheckedExpression, _ type: Type, _ reference: NameReference,
        _ syntax: Expression, _ expecting: Type?, isSuper: Bool
    ) -> CheckedExpression {
        guard let seen = accessible(usable(entries, on: type), reference.name, at: reference.range) else {
            return errorNode(syntax)
        }
        if reportProvidedTwice(seen, reference, expecting) { return errorNode(syntax) }
        var functions: [Candidate] = []
        for entry in mostConstrained(seen) {
            switch entry.symbol {
            case .variable(let variable):
                if variable.isStatic { continue }
                if variable.contradicts, trialDepth == 0 {
                    report(CheckingMessages.ambiguousUse(text(variable.name)), at: reference.range)
                    return errorNode(syntax)
                }
                return property(variable, entry, of: value, type, syntax, isSuper: isSuper)
            case .function(let function):
                if function.isStatic || function.kind == .initializer { continue }
                functions.append(methodCandidate(function, entry, value, type, isSuper: isSuper))
            case .enumCase, .nominal, .typealias, .associatedType, .subscript, .genericParameter: continue
            }
        }
        if functions.isEmpty {
            if let made = dynamicMember(value, type, reference, syntax, expecting) { return made }
            reportNoMember(entries, type, reference, value)
            return errorNode(syntax)
        }
        let made = chooseValue(functions, reference, syntax, expecting)
        if trialDepth == 0, case .functionValue(let method, .value(let base)) = made.kind, method.function.isMutating,
            !isClass(base.type)
        {
            if isLibraryFunction(method.function), functions.count(where: { takesPlainValues($0.function) }) > 1 {
                report(CheckingMessages.noDiagnostic, at: reference.range)
                return errorNode(syntax)
            }
            report(CheckingMessages.mutatingAsValue, at: reference.range)
            _ = requireMutable(base, .mutatingMember, at: reference.range)
            return errorNode(syntax)
        }
        return made
    }

    func methodCandidate(
        _ function: FunctionSymbol, _ entry: MemberEntry, _ value: CheckedExpression, _ type: Type, isSuper: Bool
    ) -> Candidate {
        if let instance = instance(in: value, type, for: entry) {
            return methodCandidate(function, entry, instance, instance.type, isSuper: isSuper)
        }
        let outer = outerArguments(of: entry.owner, base: type)
        return Candidate(
            function: function, receiver: .value(value), outer: outer,
            dispatch: dispatch(of: function, on: type, isSuper: isSuper))
    }

    /// The instance in a box of type `Animal & Swimmer`, for a member of the class.
    func instance(in value: CheckedExpression, _ type: Type, for entry: MemberEntry) -> CheckedExpression? {
        guard entry.owner.kind == .class, isBoxed(type), let named = superclassBound(of: type) else { return nil }
        return node(.forcedCast(value, named), named, range: value.range, id: value.node)
    }

    /// Members of extensions whose conditions the type does not meet are not there.
    func usable(_ entries: [MemberEntry], on type: Type) -> [MemberEntry] {
        guard entries.count > 1 || entries.first?.context != nil else { return entries }
        if entries.allSatisfy({ $0.context == nil }) { return entries }
        guard types.flags(type).isEmpty, realm == nil else {
            let open = entries.filter { meets($0, type) }
            guard open.count > 1, types.hasVariable(type) else { return open }
            // `[1, 2].mean`: of several extensions the one for whole numbers is meant.
            let settled = withDefaults(zonk(type))
            let usual = open.filter { meets($0, settled) }
            return usual.isEmpty ? open : usual
        }
        let key = UsableKey(type: type, array: entries.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) })
        if let known = usableCache[key] { return known.usable }
        let usable = entries.filter { meets($0, type) }
        usableCache[key] = UsableEntry(entries: entries, usable: usable)
        return usable
    }

    /// Does a type meet the conditions of the extension that a member of a protocol stands in?
    func meets(_ function: FunctionSymbol, _ type: Type) -> Bool {
        guard let owner = function.owner else { return true }
        return meets(MemberEntry(symbol: .function(function), owner: owner, context: function.state.context), type)
    }

    private func meets(_ entry: MemberEntry, _ type: Type) -> Bool {
        guard let context = entry.context else { return true }
        resolve(context)
        let parameters = context.signature.parameters
        if parameters.isEmpty { return true }
        let outer = outerArguments(of: entry.owner, base: type)
        var requirements = context.signature.requirements[...]
        if case .existential = types.kind(type), entry.owner.kind == .protocol {
            // What is in the box conforms, whatever its associated types are.
            requirements = requirements.dropFirst(entry.owner.generics.requirements.count)
        }
        for requirement in requirements {
            switch requirement {
            case .conformance(let subject, let proto):
                let actual = zonk(substitute(subject, parameters, outer))
                if types.hasVariable(actual) {
                    if !programHasLiteralTypes, !mayConform(literalKind(actual), to: proto) { return false }
                    continue
                }
                if case .parameter(let symbol) = types.kind(subject), symbol.selfOf === proto, !mayDepend(actual) {
                    continue
                }
                if isBoxed(type), isBoxed(actual),
                    protocols(of: actual).contains(where: { inherits($0, from: proto) })
                {
                    continue
                }
                if !conforms(actual, to: proto) { return false }
            case .sameType(let left, let right):
                let one = normalized(zonk(substitute(left, parameters, outer)))
                let other = normalized(zonk(substitute(right, parameters, outer)))
                if types.hasVariable(one) || types.hasVariable(other) {
                    if !mayBe(one, other) || !mayBe(other, one) { return false }
                    continue
                }
                if one != other { return false }
            case .superclass(let subject, let bound):
                if !isSubclass(substitute(subject, parameters, outer), of: bound) { return false }
            }
        }
        return true
    }

    /// `[1.5, 2.5].average`: what is written with a point is no whole number.
    private func mayConform(_ literal: SolverVariable.LiteralKind, to proto: NominalSymbol) -> Bool {
        switch literal {
        case .none: true
        case .integer: conforms(known(.int), to: proto) || conforms(known(.double), to: proto)
        case .floating: conforms(known(.double), to: proto)
        case .string, .character: conforms(known(.string), to: proto) || conforms(known(.character), to: proto)
        }
    }

    /// Could a literal be of the type?
    private func mayBe(_ literal: Type, _ type: Type) -> Bool {
        let kind = literalKind(literal)
        return kind == .none || types.hasVariable(type) || accepts(type, literal: kind)
    }

    /// Could a conformance of the type depend on its arguments?
    private func mayDepend(_ type: Type) -> Bool {
        if case .nominal(_, let arguments) = types.kind(type) { !arguments.isEmpty } else { false }
    }

    func reportNoMember(
        _ entries: [MemberEntry], _ type: Type, _ reference: NameReference, _ value: CheckedExpression
    ) {
        let name = text(reference.name)
        if name == "deinit" {
            return report(CheckingMessages.deinitAccessed, at: reference.range)
        }
        if let wrapped = types.wrapped(type),
            !members(reference.name, of: shallow(wrapped)).isEmpty || hasPart(wrapped, reference.name)
        {
            let place = value.syntax.map { placeBeforeDot($0) } ?? memberBase(reference)
            let notes = [
                Diagnostic(
                    .note, CheckingMessages.chainOptional(name),
                    at: place),
                Diagnostic(
                    .note, CheckingMessages.forceUnwrap, at: place),
            ]
            let (whole, inner) = (quoted(value), quotedWrapped(value, wrapped))
            report(CheckingMessages.memberOfOptional(whole, name, inner), at: place, notes: notes)
            return
        }
        for entry in entries {
            switch entry.symbol {
            case .variable(let variable) where variable.isStatic:
                return report(
                    CheckingMessages.staticMemberOnInstance(name, text(type)), at: memberBase(reference))
            case .function(let function) where function.isStatic:
                return report(
                    CheckingMessages.staticMemberOnInstance(name, text(type)), at: memberBase(reference))
            case .enumCase:
                return report(CheckingMessages.enumCaseIsNotInstance(name), at: memberBase(reference))
            default: continue
            }
        }
        if let entry = entries.first(where: { $0.context != nil }) {
            reportUnmet(entry, type, reference, value)
            return
        }
        missingMembers += 1
        if reportUncalledBase(type, reference, value) { return }
        if case .tuple = types.kind(type) {
            report(CheckingMessages.tupleMemberNotFound(quoted(value), name), at: reference.range)
        } else if hasSeveralReadings(value) {
            report(CheckingMessages.memberWithoutContext(name), at: reference.range)
        } else {
            report(
                CheckingMessages.memberNotFound(
                    shallow(value.type) == type ? spelledType(of: value) : text(type), name),
                at: reference.range,
                notes: nearMemberNotes(reference.name, of: type, at: reference.range))
        }
    }

    /// `text.uppercased.count`
    private func reportUncalledBase(_ type: Type, _ reference: NameReference, _ value: CheckedExpression) -> Bool {
        guard let function = types.function(type), function.parameters.isEmpty, let syntax = value.syntax else {
            return false
        }
        let result = shallow(function.result)
        guard unboundVariable(result) == nil, !members(reference.name, of: result).isEmpty else { return false }
        switch syntax.kind {
        case .name(let name):
            report(CheckingMessages.usedAsProperty("function", text(name.name)), at: place(of: syntax))
        case .member(_, let name):
            report(CheckingMessages.usedAsProperty("method", text(name.name)), at: place(of: syntax))
        default: return false
        }
        return true
    }

    /// Is the type a tuple with a part of the name?
    private func hasPart(_ type: Type, _ name: Name) -> Bool {
        guard case .tuple(let elements) = types.kind(shallow(type)) else { return false }
        return elements.contains { $0.label == name }
    }

    /// The expression before the dot begins where the member's chain begins; kept by the caller.
    func memberBase(_ reference: NameReference) -> SourceRange {
        currentBase ?? reference.range
    }

    func reportUnmet(
        _ entry: MemberEntry, _ type: Type, _ reference: NameReference, _ value: CheckedExpression
    ) {
        guard let context = entry.context else { return }
        // That sets hold what cannot be in one is told where their type is written.
        if context.type.representation == .set { return }
        if text(reference.name) == "joined" {
            if let element = types.element(ofArray: type).map({ shallow($0) }),
                types.wrapped(element).map({ shallow($0) == known(.string) }) ?? false, let base = value.syntax,
                isMapped(base), reportSource(base, given: element, wanted: known(.string))
            {
                return
            }
            return report(CheckingMessages.noExactMatches("instance method 'joined'"), at: reference.range)
        }
        let outer = outerArguments(of: entry.owner, base: type)
        for requirement in context.signature.requirements {
            switch requirement {
            case .conformance(let subject, let proto):
                let actual = withDefaults(zonk(substitute(subject, context.signature.parameters, outer)))
                if !conforms(actual, to: proto) {
                    if let wrapped = types.wrapped(actual), conforms(shallow(wrapped), to: proto),
                        let base = value.syntax, isMapped(base),
                        reportSource(base, given: actual, wanted: shallow(wrapped))
                    {
                        return
                    }
                    return report(unmet(entry.symbol, context, actual, proto, value), at: reference.range)
                }
            case .sameType(let left, let right):
                let one = zonk(substitute(left, context.signature.parameters, outer))
                let other = zonk(substitute(right, context.signature.parameters, outer))
                if one != other {
                    if case .array? = value.syntax.map({ bare($0).kind }),
                        types.element(ofArray: type).map({ shallow($0) }) == one,
                        reportSource(value.syntax, given: one, wanted: other)
                    {
                        return
                    }
                    var words = (spelledElement(one, of: value), text(right))
                    if case .parameter(let symbol) = types.kind(right), symbol.selfOf != nil {
                        words = (text(other), text(one))
                    }
                    let message: String
                    if case .variable = entry.symbol {
                        message = CheckingMessages.functionRequiresSame(
                            "property", text(reference.name), words.0, words.1)
                    } else {
                        message = CheckingMessages.referenceRequiresSame(
                            memberKind(entry.symbol), text(context.type.name), words.0, words.1)
                    }
                    report(message, at: reference.range)
                    return
                }
            case .superclass: continue
            }
        }
        report(CheckingMessages.memberNotFound(text(type), text(reference.name)), at: reference.range)
    }

    private func unmet(
        _ symbol: Symbol, _ context: ExtensionContext, _ actual: Type, _ proto: NominalSymbol,
        _ value: CheckedExpression
    ) -> String {
        if let message = unmetOfRange(symbol, actual) { return message }
        let (type, name) = (text(actual), text(proto.name))
        switch types.kind(actual) {
        case .existential, .function: return CheckingMessages.cannotConform(type, name)
        case .tuple:
            let element = elementName(of: value).map { "'\($0)' (aka '\(type)')" }
            return CheckingMessages.cannotConform(quoted: element ?? "'\(type)'", name)
        default: break
        }
        if case .variable(let variable) = symbol {
            return CheckingMessages.functionRequires("property", text(variable.name), type, name)
        }
        var owner = text(context.type.name)
        if case .function(let function) = symbol, text(function.name) == "contains" { owner = "Sequence" }
        // Arrays have of their own here what they get from a protocol there.
        if case .function(let function) = symbol, context.type.kind != .protocol {
            switch text(function.name) {
            case "sort": owner = "MutableCollection"
            case "sorted", "min", "max": owner = "Sequence"
            case "firstIndex": owner = "Collection"
            default: break
            }
        }
        return CheckingMessages.referencingRequires(memberKind(symbol), owner, type, name)
    }

    func memberKind(_ symbol: Symbol) -> String {
        if case .function(let function) = symbol { resolve(function) }
        return switch symbol {
        case .function(let function):
            (function.kind == .initializer ? "initializer" : function.isStatic ? "static method" : "instance method")
                + " '\(description(of: function))'"
        case .variable(let variable): "property '\(text(variable.name))'"
        case .subscript: "subscript"
        default: "member"
        }
    }

    // MARK: - Members of the type around

    func checkSelfMember(
        _ entries: [MemberEntry], _ memberScope: Scope, _ reference: NameReference, _ syntax: Expression,
        _ expecting: Type?
    ) -> CheckedExpression {
        let savedBase = currentBase
        currentBase = nil
        defer { currentBase = savedBase }
        let selfType = contextSelf(memberScope)
        guard let variable = selfVariable() else {
            if entries.allSatisfy({ !isInstance($0.symbol) }) {
                return staticMember(of: selfType, reference, syntax, expecting)
            }
            return instanceMemberWithin(entries, reference, syntax)
        }
        if case .metatype(let instance) = types.kind(variable.type) {
            let statics = entries.contains { !isInstance($0.symbol) }
            if !statics {
                report(
                    CheckingMessages.instanceMemberOnType(text(reference.name), text(instance), isWritten: false),
                    at: reference.range)
                return errorNode(syntax)
            }
            return staticMember(
                of: instance, reference, syntax, expecting, metatype: ownMetatype(variable, instance, syntax))
        }
        if !isMember(of: variable.type, memberScope) {
            if entries.allSatisfy({ !isInstance($0.symbol) }) {
                return staticMember(of: selfType, reference, syntax, expecting)
            }
            if isWeakSelf(variable, memberScope) {
                var isMethod = false
                if case .function? = entries.first?.symbol { isMethod = true }
                reportLate(CheckingMessages.selfNeeded(text(reference.name), isMethod: isMethod), at: reference.range)
                return errorNode(syntax)
            }
            report(
                CheckingMessages.memberOfNested(text(reference.name), text(selfType), text(variable.type)),
                at: reference.range)
            return errorNode(syntax)
        }
        for entry in entries where !isInstance(entry.symbol) {
            switch entry.symbol {
            case .variable, .function, .enumCase:
                if entries.contains(where: { isInstance($0.symbol) }) { continue }
                report(staticOnInstance(entry.symbol, reference.name, variable.type), at: reference.range)
                return errorNode(syntax)
            case .nominal, .typealias, .associatedType: return typeValue(entry.symbol, reference, syntax)
            default: continue
            }
        }
        if needsWrittenSelf(variable), let entry = entries.first {
            var isMethod = false
            if case .function = entry.symbol { isMethod = true }
            report(CheckingMessages.selfNeeded(text(reference.name), isMethod: isMethod), at: reference.range)
            return errorNode(syntax)
        }
        return instanceMember(
            entries, selfNode(variable, syntax), variable.type, reference, syntax, expecting, isSuper: false)
    }

    /// What is said of a static member where one of an instance is needed.
    func staticOnInstance(_ symbol: Symbol, _ name: Name, _ type: Type) -> String {
        if case .enumCase = symbol { return CheckingMessages.enumCaseIsNotInstance(text(name)) }
        return CheckingMessages.staticMemberOnInstance(text(name), text(type))
    }

    func contextSelf(_ memberScope: Scope) -> Type {
        if let context = memberScope.context {
            resolve(context)
            return context.selfType
        }
        return memberScope.nominal?.declaredType(types) ?? .error
    }

    private func isMember(of type: Type, _ memberScope: Scope) -> Bool {
        guard let nominal = memberScope.nominal else { return false }
        if let symbol = types.nominalSymbol(type) { return symbol === nominal || isSubclass(type, of: nominal) }
        return true
    }

    /// `self` of a list of captures, which may be gone.
    func isWeakSelf(_ variable: VariableSymbol, _ memberScope: Scope) -> Bool {
        guard variable.wrapperStorage != nil, let wrapped = types.wrapped(variable.type) else { return false }
        return isMember(of: shallow(wrapped), memberScope)
    }

    private func isSubclass(_ type: Type, of nominal: NominalSymbol) -> Bool {
        var current: Type? = type
        while let step = current {
            if types.nominalSymbol(step) === nominal { return true }
            current = superclass(of: step)
        }
        return false
    }
}
