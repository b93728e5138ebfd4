import Diagnostics
import Syntax

/// Subscripts: finding the candidates.
extension Checker {
    func checkSubscript(_ access: Subscript, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        let list = ArgumentList(access.arguments, trailing: access.trailingClosureCount, range: access.brackets)
        if let whole = wholeSlice(access, syntax) { return check(whole, expecting: expecting) }
        let assigned = assignedValue
        assignedValue = nil
        noteElementWanted(access, syntax, expecting, isAssigned: assigned != nil)
        noteWanted(.subscript, of: access.base)
        let base =
            typeOfLiteral(in: access).map { Base.value(check(access.base, expecting: $0)) }
            ?? checkBase(access.base, expecting: expecting)
        switch base {
        case .failed: return unknownCall(list, syntax)
        case .type(let type):
            return subscriptCall(
                members(.subscript, of: type), .type(type), type, list, syntax, expecting, isStatic: true,
                assigned: assigned)
        case .value(let found):
            let value = implicitlyUnwrapped(found, for: .subscript)
            if let fast = arrayElement(value, list, syntax) { return fast }
            if let read = keyPathSubscript(value, list, syntax, expecting) { return read }
            let type = forceDefault(value.type)
            if type == .error { return failedCall(list, syntax) }
            if let instance = types.instance(ofMetatype: type), !members(.subscript, of: instance).isEmpty {
                return subscriptCall(
                    members(.subscript, of: instance), .metatype(value), instance, list, syntax, expecting,
                    isStatic: true, isSuper: isSuper(access.base), assigned: assigned)
            }
            if unboundVariable(type) != nil {
                report(CheckingMessages.ambiguousExpression, at: value.range)
                return failedCall(list, syntax)
            }
            if types.nominalSymbol(type) === knownSymbol(.closedRange), access.arguments.count == 1,
                case .integer = bare(access.arguments[0].value).kind
            {
                // Its indices are none of its numbers.
                report(CheckingMessages.noExactMatches("subscript "), at: access.brackets)
                return failedCall(list, syntax)
            }
            if let made = dynamicSubscript(value, type, access, syntax, expecting) { return made }
            return subscriptCall(
                members(.subscript, of: type), .value(value), type, list, syntax, expecting, isStatic: false,
                isSuper: isSuper(access.base), assigned: assigned)
        }
    }

    /// `["+": 1, "-": 2][character]`: what is looked up says what the keys of a literal are.
    private func typeOfLiteral(in access: Subscript) -> Type? {
        guard case .dictionary(let pairs) = bare(access.base).kind, let first = pairs.first,
            let argument = access.arguments.first, argument.label == nil, !needsContext(argument.value)
        else { return nil }
        let kind: SolverVariable.LiteralKind
        switch bare(first.key).kind {
        case .string: kind = .string
        case .integer: kind = .integer
        case .float: kind = .floating
        default: return nil
        }
        var key: Type?
        let isKnown = tries(keeping: false) { key = zonk(check(argument.value, expecting: nil).type) }
        guard isKnown, let key, types.flags(key).isEmpty, key != defaultType(of: kind),
            kind == .string ? conforms(key, .expressibleByStringLiteral) : accepts(key, literal: kind)
        else { return nil }
        return known(.dictionary, [key, freshVariable(at: access.base.range)])
    }

    /// `a[...]`
    private func wholeSlice(_ access: Subscript, _ syntax: Expression) -> Expression? {
        guard access.arguments.count == 1, access.arguments[0].label == nil,
            case .name(let reference) = access.arguments[0].value.kind, text(reference.name) == "..."
        else { return nil }
        let all = NameReference(plain: names.intern("_whole"), range: reference.range)
        return Expression(.member(access.base, all), range: syntax.range, id: syntax.id)
    }

    /// `a[i]` of an array and an Int: by far the most frequent subscript.
    private func arrayElement(_ value: CheckedExpression, _ list: ArgumentList, _ syntax: Expression)
        -> CheckedExpression?
    {
        guard list.arguments.count == 1, list.arguments[0].label == nil, list.trailing == 0,
            let element = types.element(ofArray: shallow(value.type)), !needsContext(list.arguments[0].value)
        else { return nil }
        let index = check(list.arguments[0].value, expecting: known(.int))
        list.nodes[0] = index
        if index.type == .error {
            reportUnknownBound(list, list.range)
            return errorNode(syntax)
        }
        if let wrapped = types.wrapped(shallow(index.type)), shallow(wrapped) == known(.int) {
            reportUnwrap(index, wrapped)
            return errorNode(syntax)
        }
        guard shallow(index.type) == known(.int) || literalKind(index.type) == .integer,
            unify(index.type, known(.int)), let symbol = arraySubscript()
        else { return nil }
        let access = CheckedExpression.PropertyAccess(
            variable: nil, getter: FunctionReference(symbol.getter, [element]),
            setter: symbol.setter.map { FunctionReference($0, [element]) })
        return node(.subscript(base: .value(value), access, arguments: [.value(index)]), element, syntax)
    }

    private func arraySubscript() -> SubscriptSymbol? {
        if let known = knownArraySubscript { return known }
        guard let symbol = knownSymbol(.array) else { return nil }
        for entry in members(.subscript, of: symbol.declaredType(types)) where entry.owner === symbol {
            guard case .subscript(let found) = entry.symbol else { continue }
            resolve(found)
            if found.getter.parameters.count == 1, found.getter.parameters[0].label == nil,
                isLibraryFunction(found.getter), found.getter.parameters[0].variable.type == known(.int)
            {
                knownArraySubscript = found
                return found
            }
        }
        return nil
    }

    private func subscriptCall(
        _ entries: [MemberEntry], _ receiver: CheckedExpression.Receiver, _ type: Type, _ list: ArgumentList,
        _ syntax: Expression, _ expecting: Type?, isStatic: Bool, isSuper: Bool = false, assigned: Expression? = nil
    ) -> CheckedExpression {
        var candidates: [Candidate] = []
        guard let seen = accessible(usable(entries, on: type), .subscript, at: place(of: syntax)) else {
            return failedCall(list, syntax)
        }
        let isMixed = seen.contains { entry in
            if case .subscript(let symbol) = entry.symbol { symbol.isStatic != isStatic } else { false }
        }
        if isMixed, reportMisusedSubscript(seen, type, list, syntax, isStatic: isStatic) {
            return failedCall(list, syntax)
        }
        for entry in seen {
            guard case .subscript(let symbol) = entry.symbol, symbol.isStatic == isStatic else { continue }
            resolve(symbol)
            candidates.append(
                Candidate(
                    function: symbol.getter, receiver: receiver, outer: outerArguments(of: entry.owner, base: type),
                    dispatch: dispatch(of: symbol.getter, on: type, isSuper: isSuper), subscript: symbol))
        }
        if candidates.isEmpty {
            if let wrapped = types.wrapped(type), !members(.subscript, of: shallow(wrapped)).isEmpty {
                let notes = [
                    Diagnostic(
                        .note,
                        CheckingMessages.chainOptional("subscript"),
                        at: baseRange(syntax)),
                    Diagnostic(
                        .note, CheckingMessages.forceUnwrap,
                        at: baseRange(syntax)),
                ]
                report(
                    CheckingMessages.memberOfOptional("'\(text(type))'", "subscript", "'\(text(wrapped))'"),
                    at: baseRange(syntax), notes: notes)
            } else if case .tuple(let parts) = types.kind(type), !parts.isEmpty {
                var index: Int?
                if list.arguments.count == 1, case .integer(let literal) = bare(list.arguments[0].value).kind,
                    literal.magnitude < UInt64(parts.count)
                {
                    index = Int(literal.magnitude)
                }
                report(CheckingMessages.subscriptOfTuple(text(type), index: index), at: place(of: syntax))
            } else if let function = types.function(type), function.parameters.isEmpty, list.arguments.count == 1,
                types.element(ofArray: shallow(function.result)) != nil,
                case .integer = bare(list.arguments[0].value).kind
            {
                report(CheckingMessages.functionAsProperty, at: place(of: syntax))
            } else if let function = types.function(type), function.parameters.isEmpty,
                types.nominalSymbol(shallow(function.result))?.representation == .string
            {
                // A text has subscripts: for whole numbers one that tells why there is none.
                let isWhole =
                    if case .integer? = list.arguments.first.map({ bare($0.value).kind }) { true } else { false }
                report(
                    isWhole ? CheckingMessages.functionAsProperty : CheckingMessages.noExactMatches("subscript "),
                    at: place(of: syntax))
            } else {
                report(
                    isStatic && isNumber(type)
                        ? CheckingMessages.memberNotFoundInType(text(type), "subscript")
                        : CheckingMessages.subscriptMissing(text(type)), at: place(of: syntax))
            }
            return failedCall(list, syntax)
        }
        if let key = dictionaryKey(type), !types.hasVariable(key), key != .error, !conforms(key, .hashable) {
            let isDefaulted = list.arguments.count > 1
            let name = isDefaulted ? "subscript 'subscript(_:default:)'" : "subscript 'subscript(_:)'"
            report(CheckingMessages.referencingRequires(name, "Dictionary", text(key), "Hashable"), at: list.range)
            return failedCall(list, syntax)
        }
        if assigned != nil, types.nominalSymbol(type)?.representation == .string {
            report(CheckingMessages.assignThroughSubscript, at: SourceRange(at: list.range.lower))
            return errorNode(syntax)
        }
        if assigned != nil, reportKey(list, type) { return errorNode(syntax) }
        if assigned != nil || expecting.map({ unboundVariable($0) == nil && shallow($0) != .any }) ?? false
            || isInText || isOneOfSeveralArguments,
            reportIndexOfSet(list, type, isAssigned: assigned != nil)
        {
            return errorNode(syntax)
        }
        var expecting = expecting
        if candidates.count > 1, let assigned {
            let settable = candidates.filter { $0.subscript?.setter != nil }
            if !settable.isEmpty { candidates = settable }
            if needsContext(assigned) {
                let fitting = candidates.filter { plausible(assigned, $0.function.result) }
                if !fitting.isEmpty { candidates = fitting }
            } else {
                _ = tries(keeping: false) { expecting = check(assigned, expecting: nil).type }
                if expecting == .error { expecting = nil }
            }
        }
        return resolveCall(
            candidates, list, explicit: nil, name: .subscript, expecting: expecting, syntax: syntax,
            nameRange: list.range)
    }

    func dictionaryKey(_ type: Type) -> Type? {
        guard case .nominal(let symbol, let arguments) = types.kind(type), symbol.representation == .dictionary else {
            return nil
        }
        return shallow(arguments[0])
    }

    /// `ages[1] = 2` where the keys are texts.
    private func reportKey(_ list: ArgumentList, _ type: Type) -> Bool {
        guard let wanted = dictionaryKey(type) ?? types.element(ofArray: type).map({ _ in known(.int) }),
            list.arguments.count == 1, list.arguments[0].label == nil,
            !needsContext(list.arguments[0].value)
        else { return false }
        let key = check(list.arguments[0].value, expecting: wanted)
        list.nodes[0] = key
        guard key.type != .error else { return true }
        if plan(from: key.type, to: wanted) != nil { return false }
        if isRange(shallow(key.type)) { return false }
        reportMismatch(key, wanted, .argument)
        return true
    }

    /// `counts[1] += 2` where the keys are texts: what is there may be nil as well.
    func reportReadBack(_ target: Expression) {
        guard trialDepth == 0, case .subscript(let access) = target.kind, access.arguments.count == 1,
            access.arguments[0].label == nil,
            case .value(let base)? = Optional(quietly { checkBase(access.base) }),
            case .nominal(let symbol, let arguments) = types.kind(shallow(base.type)),
            symbol.representation == .dictionary,
            quietly({ check(access.arguments[0].value, expecting: nil) }).type != .error
        else { return }
        let value = text(arguments[1])
        report(
            CheckingMessages.optionalMustBeUnwrapped("'\(value)?'", "'\(value)'"),
            at: SourceRange(at: access.brackets.lower),
            notes: [
                Diagnostic(.note, CheckingMessages.forceUnwrap, at: SourceRange(at: access.brackets.lower))
            ])
    }

    /// `numbers[0] = 5` of a set, `ages.keys[0]`: it has indices of its own, and nothing is put there.
    private func reportIndexOfSet(_ list: ArgumentList, _ type: Type, isAssigned: Bool) -> Bool {
        guard trialDepth == 0, let index = indexText(type), list.arguments.count == 1,
            list.arguments[0].label == nil
        else { return false }
        checkAlone(list, 0)
        guard let given = list.nodes[0], given.type != .error,
            isNumber(shallow(given.type)) || literalKind(given.type) != .none || shallow(given.type) == known(.string)
        else { return false }
        if isAssigned { report(CheckingMessages.assignThroughSubscript, at: SourceRange(at: list.range.lower)) }
        report(CheckingMessages.convertArgument(quoted(given), index), at: place(of: given))
        return true
    }

    /// What the compiler calls the indices of a set, or of the keys or values of a dictionary.
    private func indexText(_ type: Type) -> String? {
        guard case .nominal(let symbol, let arguments) = types.kind(type) else { return nil }
        if symbol.representation == .set { return text(type) + ".Index" }
        guard isPartOfDictionary(type), arguments.count == 2 else { return nil }
        return "Dictionary<\(text(arguments[0])), \(text(arguments[1]))>.Index"
    }

    private func isRange(_ type: Type) -> Bool {
        guard let symbol = types.nominalSymbol(type), symbol.isLibrary else { return false }
        let name = text(symbol.name)
        return name == "Range" || name == "ClosedRange" || name.hasPrefix("PartialRange")
    }

    func baseRange(_ syntax: Expression) -> SourceRange {
        switch syntax.kind {
        case .subscript(let access): placeBeforeDot(access.base)
        case .member(let base, _): place(of: base)
        default: syntax.range
        }
    }
}
