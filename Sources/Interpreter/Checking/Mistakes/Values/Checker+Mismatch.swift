import Diagnostics
import Syntax

/// Saying that a value does not fit, and that a place cannot be changed.
extension Checker {
    func reportMismatch(_ value: CheckedExpression, _ target: Type, _ purpose: Purpose) {
        let from = shallow(value.type)
        let to = shallow(target)
        if from == .error || to == .error || types.hasError(zonk(to)) || types.hasError(zonk(from)) {
            if trialDepth > 0 { mistakesInTrials += 1 }
            return
        }
        if purpose == .condition { return reportCondition(value, from) }
        if isRepeatedText(value) { return }
        if let wrapped = types.wrapped(from), fitsQuietly(wrapped, to) {
            if isInferred(value, purpose) || isPart(purpose) {
                report(words(for: purpose, quoted(value), from, to), at: place(of: value))
            } else {
                reportUnwrap(value, to)
            }
            return
        }
        if purpose == .element, reportTupleParts(value, to) { return }
        if purpose == .argument, reportInArgument(value.syntax, to) { return }
        let place = place(of: value)
        if let name = overloadedReference(value, purpose), name != "reversed" || types.wrapped(to) == nil,
            !isMissingCall(from, to)
        {
            report(CheckingMessages.noCandidates(name, text(target)), at: place)
        } else if isMissingCall(from, to) || namesCallable(value, to) {
            if purpose == .closureResult, case .functionValue(let reference, .value) = value.kind {
                report(CheckingMessages.usedAsProperty("method", text(reference.function.name)), at: place)
            } else {
                let given = isMissingCall(from, to) ? types.function(from)?.result : nil
                report(CheckingMessages.functionNeedsCall(text(given ?? neededResult(value, target))), at: place)
            }
        } else if to == known(.bool), case .integer(let literal)? = value.syntax?.kind, literal.magnitude < 2 {
            report(CheckingMessages.literalAsBoolean(literal.magnitude == 0), at: place)
        } else if to == known(.bool), isReadAsBoolean(purpose), isInteger(from), literalKind(from) == .none {
            report(CheckingMessages.notABooleanInt(text(from), "!= 0"), at: place)
        } else if to == known(.bool), isReadAsBoolean(purpose), types.wrapped(from) != nil {
            report(CheckingMessages.notABooleanOptional(text(from), "!= nil"), at: place)
        } else if let given = types.function(from), let wanted = types.function(to), given.thrown != nil,
            wanted.thrown == nil, given.parameters.count == wanted.parameters.count, !types.hasVariable(to),
            fitsQuietly(types.make(.function(FunctionType(parameters: given.parameters, result: given.result))), to)
        {
            report(CheckingMessages.convertThrowing(text(from), text(to)), at: place)
        } else if let given = types.function(from), let wanted = types.function(to),
            given.parameters.count != wanted.parameters.count,
            case .call(let call)? = value.syntax.map({ bare($0).kind })
        {
            let told = purpose == .returned ? .specified : purpose
            report(words(for: told, quoted(value), from, to), at: SourceRange(at: call.parentheses.lower))
        } else if let name = overloadedMember(value, purpose) {
            report(CheckingMessages.noCandidates(name, text(target)), at: place)
        } else if let message = nonconforming(from, to, purpose) {
            report(message, at: place)
        } else if case .tuple(let parts) = types.kind(from), case .tuple(let wanted) = types.kind(to),
            parts.count != wanted.count, !wanted.isEmpty, purpose == .specified || purpose == .none
        {
            report(CheckingMessages.tupleCount(text(from), text(to)), at: place)
        } else {
            let name = guessedClosure(value) ?? quoted(value)
            report(words(for: purpose, name, from, unwrappedTarget(from, to)), at: place)
        }
    }

    /// `[("a", "b")]` where pairs of a text and a number are wanted: the parts are told.
    private func reportTupleParts(_ value: CheckedExpression, _ to: Type) -> Bool {
        guard case .tuple(let parts) = value.kind, case .tuple(let given) = types.kind(shallow(value.type)),
            case .tuple(let wanted) = types.kind(to), given.count == wanted.count,
            zip(given, wanted).allSatisfy({ $0.label == nil || $0.label == $1.label })
        else { return false }
        for (part, element) in zip(parts, wanted) where !fitsQuietly(part.type, element.type) {
            reportMismatch(part, element.type, .element)
        }
        return true
    }

    /// Of the parts of a literal the two types are told as they are.
    private func isPart(_ purpose: Purpose) -> Bool {
        switch purpose {
        case .element, .key, .value: true
        default: false
        }
    }

    private func isReadAsBoolean(_ purpose: Purpose) -> Bool {
        switch purpose {
        case .specified, .returned, .assigned, .argument: true
        default: false
        }
    }

    /// What `map` takes, for the function given: it throws nothing, and gives what that function gives.
    private func mappedText(_ from: Type, _ to: Type) -> String? {
        guard let given = types.function(from), let wanted = types.function(to),
            wanted.thrown == nil || mappedParameter(wanted) != nil, unboundVariable(wanted.result) != nil
        else { return nil }
        return "(" + wanted.parameters.map { text($0.type) }.joined(separator: ", ") + ") -> " + text(given.result)
    }

    /// `[T]` is wanted, and nothing says what `T` is: then it is what is given.
    private func elementText(_ from: Type, _ to: Type) -> String? {
        guard let element = types.element(ofArray: to), unboundVariable(element) != nil,
            literalKind(element) == .none, types.nominalSymbol(to)?.representation == .array,
            !types.hasVariable(from) || literalKind(from) != .none
        else { return nil }
        return "[\(text(from))]"
    }

    /// `Pair<T, T>` is wanted and a `Pair<String, Int>` given: the first of the two says what `T` is.
    private func fixedText(_ from: Type, _ to: Type) -> String? {
        guard isSameGeneric(from, to), !types.hasVariable(from) else { return nil }
        var known: [Int: Type] = [:]
        let parts = zip(types.arguments(from), types.arguments(to)).map { given, wanted -> Type in
            guard let index = unboundVariable(wanted), literalKind(wanted) == .none else { return wanted }
            known[index] = known[index] ?? given
            return known[index] ?? given
        }
        return known.isEmpty ? nil : types.nominalSymbol(to).map { text(types.nominal($0, parts)) }
    }

    private func reportCondition(_ value: CheckedExpression, _ from: Type) {
        let place = place(of: value)
        if case .closure(let closure)? = value.syntax.map({ bare($0).kind }) {
            reportClosure(closure, value, CheckingMessages.functionNeedsCall("Bool"))
        } else if let wrapped = types.wrapped(from) {
            if shallow(wrapped) == known(.bool), !isChain(value) { return reportUnwrap(value, known(.bool)) }
            report(CheckingMessages.notABooleanOptional(text(from), "!= nil"), at: place)
        } else if case .integer(let literal)? = value.syntax?.kind, literal.magnitude < 2 {
            report(CheckingMessages.literalAsBoolean(literal.magnitude == 0), at: place)
        } else if isInteger(from), literalKind(from) == .none {
            report(CheckingMessages.notABooleanInt(text(from), "!= 0"), at: place)
        } else if isMissingCall(from, known(.bool)) {
            reportMissingCall(value, known(.bool))
        } else {
            report(CheckingMessages.convertCondition(text(from)), at: place)
        }
    }

    /// `String` for an `Int?` could only ever be an `Int`.
    private func unwrappedTarget(_ from: Type, _ to: Type) -> Type {
        guard types.wrapped(from) == nil else { return to }
        var target = to
        while let wrapped = types.wrapped(target) { target = shallow(wrapped) }
        return target
    }

    func words(for purpose: Purpose, _ one: String, _ from: Type, _ to: Type) -> String {
        if let first = distinguished(from, from: to), let second = distinguished(to, from: from), purpose == .argument {
            return CheckingMessages.convertArgument(CheckingMessages.quoted(first), second)
        }
        let other =
            mappedText(from, to) ?? elementText(from, to) ?? fixedText(from, to) ?? writtenText(to) ?? wantedText(to)
        switch purpose {
        case .specified where isSameGeneric(from, to): return CheckingMessages.convertAssigned(one, other)
        case .specified, .none, .branch: return CheckingMessages.convertSpecified(one, other)
        case .argument, .subscriptIndex, .condition:
            return CheckingMessages.convertArgument(one, sugaredFunction(to, other) ?? other)
        case .returned: return CheckingMessages.convertReturned(one, other)
        case .assigned: return CheckingMessages.convertAssigned(one, other)
        case .assignedElement: return CheckingMessages.convertAssignedElement(one, other)
        case .element: return CheckingMessages.convertElement(one, other)
        case .key: return CheckingMessages.convertKey(one, other)
        case .value: return CheckingMessages.convertValue(one, other)
        case .closureResult: return CheckingMessages.convertClosureResult(one, other)
        case .thrown: return CheckingMessages.thrownNotError(text(from))
        case .defaultArgument: return CheckingMessages.convertDefault(one, other)
        case .coercion: return CheckingMessages.convertCoercion(one, other)
        case .rawValue: return CheckingMessages.rawValueType(one, other)
        }
    }

    /// `[Int]` where `[String]` is wanted.
    func isSameGeneric(_ from: Type, _ to: Type) -> Bool {
        guard case .nominal(let symbol, let arguments) = types.kind(from), !arguments.isEmpty,
            case .nominal(let other, _) = types.kind(to)
        else { return false }
        return symbol === other && symbol.representation != .optional
    }

    /// `words.joined` without the call, `numbers[0..<2]`: there are several of the name.
    private func overloadedReference(_ value: CheckedExpression, _ purpose: Purpose) -> String? {
        guard purpose == .specified || purpose == .returned || purpose == .assigned else { return nil }
        if isSliceOfVariable(value) { return purpose == .assigned ? nil : "subscript" }
        guard case .functionValue(let reference, .value(let base)) = value.kind, isLibraryFunction(reference.function),
            case let name = text(reference.function.name),
            ["max", "min", "joined", "reversed", "contains", "firstIndex", "lastIndex"].contains(name),
            base.syntax.map({ !isWeighedBefore($0) }) ?? true
        else { return nil }
        return name
    }

    /// Members of which the library has several, none of which fits.
    private func overloadedMember(_ value: CheckedExpression, _ purpose: Purpose) -> String? {
        guard purpose == .specified || purpose == .returned || purpose == .assigned, case .call = value.kind,
            let (base, name) = member(value), case .call(let written)? = value.syntax.map({ bare($0).kind }),
            case .member(let before, _) = written.callee.kind, !isWeighedBefore(before)
        else { return nil }
        switch name {
        case "reversed", "prefix", "suffix", "dropFirst", "dropLast": return name
        case "split": return types.element(ofArray: base) == nil ? name : nil
        case "filter":
            switch types.nominalSymbol(base)?.representation {
            case .string?, .substring?, .dictionary?, .set?: return name
            default: return nil
            }
        case "joined": return shallow(value.type) == known(.string) ? name : nil
        default: return nil
        }
    }

    /// `people.sorted { … }.prefix(3)`, `words[0].prefix(1)`: the compiler has settled which method is meant where it had
    /// to weigh something before.
    func isWeighedBefore(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .member(let base, _), .forceUnwrap(let base): return isWeighedBefore(base)
        case .subscript: return true
        case .call(let call):
            switch call.callee.kind {
            case .member(let base, let member):
                if !text(member.name).hasSuffix("ap"), call.arguments.contains(where: { isFunctionWritten($0.value) }) {
                    return true
                }
                return isWeighedBefore(base)
            case .name(let reference): return text(reference.name) != "Array"
            default: return true
            }
        default: return false
        }
    }

    private func isFunctionWritten(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .closure, .keyPath: true
        case .name(let reference): isOperatorName(reference.name)
        default: false
        }
    }

    /// `numbers[0..<2]` of an array that can change: it could be set as well.
    private func isSliceOfVariable(_ value: CheckedExpression) -> Bool {
        guard case .subscript(.value(let base), _, _) = value.kind, types.element(ofArray: shallow(base.type)) != nil,
            types.nominalSymbol(shallow(base.type))?.representation == .array,
            types.nominalSymbol(shallow(value.type)).map({ $0.isLibrary && text($0.name) == "ArraySlice" }) ?? false
        else { return false }
        return immutability(of: base, .assignment) == nil
    }

    /// Of a method in the condition of `? :` the compiler says that it is used as a property.
    private func reportMissingCall(_ value: CheckedExpression, _ result: Type) {
        if isCrowded, case .functionValue(let reference, .value) = value.kind {
            let name = text(reference.function.name)
            return report(CheckingMessages.usedAsProperty("method", name), at: place(of: value))
        }
        report(CheckingMessages.functionNeedsCall(text(result)), at: place(of: value))
    }

    /// A function without parameters stands where its result is wanted.
    func isMissingCall(_ from: Type, _ to: Type) -> Bool {
        guard let function = types.function(from), function.parameters.isEmpty, types.function(to) == nil,
            to != .any, shallow(function.result) != .void
        else { return false }
        return fitsQuietly(function.result, to)
    }

    /// `reversed` gives an array where an optional one is wanted.
    private func neededResult(_ value: CheckedExpression, _ target: Type) -> Type {
        guard let wrapped = types.wrapped(shallow(target)), case .functionValue(let reference, .value) = value.kind,
            isLibraryFunction(reference.function), text(reference.function.name) == "reversed"
        else { return target }
        return wrapped
    }

    /// A method without its parentheses, where one of its overloads takes nothing and gives what is wanted.
    private func namesCallable(_ value: CheckedExpression, _ to: Type) -> Bool {
        guard case .functionValue(let reference, .value(let base)) = value.kind, types.function(to) == nil, to != .any
        else { return false }
        let type = shallow(base.type)
        for entry in usable(members(reference.function.name, of: type), on: type) {
            guard case .function(let function) = entry.symbol else { continue }
            resolve(function)
            guard function.parameters.allSatisfy({ $0.defaultValue != nil }) else { continue }
            let outer = outerArguments(of: entry.owner, base: type)
            guard outer.count == function.generics.parameters.count else { continue }
            if fitsQuietly(substitute(function.result, function.generics.parameters, outer), to) { return true }
        }
        return false
    }

    /// Words for a value of a type that lacks the one protocol wanted.
    private func nonconforming(_ from: Type, _ to: Type, _ purpose: Purpose) -> String? {
        var wanted = to
        while let wrapped = types.wrapped(wanted) { wanted = shallow(wrapped) }
        guard case .existential(let members) = types.kind(wanted) else { return nil }
        let protocols = members.compactMap { types.nominalSymbol($0) }.filter { $0.kind == .protocol }
        guard protocols.count == members.count,
            let proto = protocols.count > 1 ? protocols.first(where: { !conforms(from, to: $0) }) : protocols.first
        else { return nil }
        let (type, name) = (text(withDefaults(zonk(from))), text(proto.name))
        switch purpose {
        case .specified, .none, .branch: return CheckingMessages.specifiedDoesNotConform(type, name)
        case .argument: return CheckingMessages.argumentDoesNotConform(type, name)
        case .returned: return CheckingMessages.returnedDoesNotConform(type, name)
        case .assigned: return CheckingMessages.assignedDoesNotConform(type, name)
        default: return nil
        }
    }

    func isInteger(_ type: Type) -> Bool {
        if literalKind(type) == .integer { return true }
        switch types.nominalSymbol(type)?.representation {
        case .int?, .int8?, .int16?, .int32?, .uint?, .uint8?, .uint16?, .uint32?: return true
        default: return false
        }
    }

    func fitsQuietly(_ from: Type, _ to: Type) -> Bool {
        tries(keeping: false) {
            if plan(from: from, to: to) == nil { mistakesInTrials += 1 }
        }
    }

    func reportUnwrap(_ value: CheckedExpression, _ target: Type, at range: SourceRange? = nil) {
        if case .try(.optional, _) = value.kind {
            return report(CheckingMessages.tryNotUnwrapped(text(value.type)), at: value.range)
        }
        let wrapped = types.wrapped(shallow(value.type)) ?? target
        let place = range ?? place(of: value)
        report(
            CheckingMessages.optionalMustBeUnwrapped(quoted(value), quotedWrapped(value, wrapped)),
            at: place,
            notes: [
                Diagnostic(
                    .note, CheckingMessages.coalesce,
                    at: place),
                Diagnostic(
                    .note, CheckingMessages.forceUnwrap,
                    at: place),
            ])
    }

    func reportNil(_ type: Type, at range: SourceRange) {
        let name = text(type)
        switch nilPurpose {
        case .specified:
            let notes = statedTypeRange.map {
                [Diagnostic(.note, CheckingMessages.addOptionalMark(name), at: $0)]
            }
            report(CheckingMessages.nilSpecified(name), at: range, notes: notes ?? [])
        case .returned: report(CheckingMessages.nilReturned(name), at: range)
        case .assigned: report(CheckingMessages.nilAssigned(name), at: range)
        case .assignedElement: report(CheckingMessages.nilAssignedElement(name), at: range)
        case .element: report(CheckingMessages.nilElement(name), at: range)
        case .branch: report(CheckingMessages.nilInContext(name), at: range)
        default: report(CheckingMessages.nilArgument(name), at: range)
        }
    }
}
