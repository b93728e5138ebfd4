import Diagnostics
import Syntax

/// Saying that a method is called which is another one, or none.
extension Checker {
    /// Methods of which the library has more than are offered here: where no label fits, none is meant.
    func reportSeveral(_ candidates: [Candidate], _ list: ArgumentList, _ reference: NameReference) -> Bool {
        let name = text(reference.name)
        let isOne = list.arguments.count == 1 && list.arguments[0].label == nil
        let isMeant = name == "rounded" || name == "index" && list.arguments.count > 1
        let isConditional = name == "remove" && list.arguments.first?.label.map { text($0) == "where" } ?? false
        guard isMeant || isConditional || isOne && (name == "remove" || name == "index"), list.trailing == 0,
            !list.arguments.isEmpty,
            candidates.allSatisfy({
                isLibraryFunction($0.function) && bind(list, to: $0.function.parameters).mismatch != nil
            })
        else { return false }
        return reportKeyRemoved(candidates[0], list) || reportNone(of: reference, list)
    }

    /// `ages.remove("Ann")`: what is removed without a label stands at an index.
    private func reportKeyRemoved(_ candidate: Candidate, _ list: ArgumentList) -> Bool {
        guard let base = base(of: candidate.receiver), text(candidate.function.name) == "remove",
            case .nominal(let symbol, let arguments) = types.kind(shallow(base.type)),
            symbol.representation == .dictionary, list.arguments.count == 1, list.arguments[0].label == nil,
            case let key = check(list.arguments[0].value, expecting: nil), key.type != .error
        else { return false }
        let index = "Dictionary<\(text(arguments[0])), \(text(arguments[1]))>.Index"
        report(CheckingMessages.missingLabel("at:", "call"), at: list.arguments[0].value.range)
        report(CheckingMessages.convertArgument(quoted(key), index), at: place(of: key))
        return true
    }

    func base(of receiver: CheckedExpression.Receiver) -> CheckedExpression? {
        switch receiver {
        case .value(let base), .address(let base): base
        case .none, .type, .metatype: nil
        }
    }

    /// A method beside the one that it should override, and does not: nothing tells which of them is called.
    func reportAmbiguous(
        _ candidates: [Candidate], _ list: ArgumentList, _ reference: NameReference, _ expecting: Type?
    ) -> Bool {
        guard expecting.map({ unboundVariable($0) != nil || shallow($0) == .any }) ?? true, trialDepth == 0,
            !isInText
        else {
            return false
        }
        for candidate in candidates {
            guard let old = candidate.function.contradicted,
                bind(list, to: candidate.function.parameters).mismatch == nil
            else { continue }
            let notes = [candidate.function, old].map {
                Diagnostic(.note, CheckingMessages.foundCandidate, at: $0.range)
            }
            report(
                CheckingMessages.ambiguousUse(description(of: candidate.function)), at: reference.range, notes: notes)
            return true
        }
        return false
    }

    /// A member that extensions of two protocols provide alike, neither of which refines the other.
    func reportProvidedTwice(_ entries: [MemberEntry], _ reference: NameReference, _ expecting: Type?) -> Bool {
        let provided = entries.filter { entry in
            entry.owner.kind == .protocol && !entry.owner.isLibrary && !isRequirement(entry.symbol)
                && (entry.context.map { isUnconditional($0) } ?? false)
        }
        guard provided.count > 1, provided.count == entries.count, trialDepth == 0 else { return false }
        let (first, second) = (provided[0], provided[1])
        guard first.owner !== second.owner, !inherits(first.owner, from: second.owner),
            !inherits(second.owner, from: first.owner)
        else { return false }
        switch (first.symbol, second.symbol) {
        case (.variable, .variable):
            report(CheckingMessages.ambiguousUse(text(reference.name)), at: reference.range)
        case (.function(let one), .function(let other)):
            guard sameShape(one, other), one.generics.parameters.count == other.generics.parameters.count,
                one.result == other.result || expecting.map({ shallow($0) == .any }) ?? true
            else { return false }
            report(CheckingMessages.ambiguousUse(description(of: one)), at: reference.range)
        default: return false
        }
        return true
    }

    private func isUnconditional(_ context: ExtensionContext) -> Bool {
        resolve(context)
        return context.signature.requirements.count == context.type.generics.requirements.count
    }

    /// Functions of the program that differ in what they give alone, where nothing is wanted of that.
    func reportResultsDiffer(
        _ viable: [Candidate], _ name: Name, _ syntax: Expression, _ nameRange: SourceRange, _ expecting: Type?
    ) -> Bool {
        guard trialDepth == 0, syntax.id == wholeValue || expecting.map({ shallow($0) }) == .any, !isInText,
            let first = viable.first,
            viable.allSatisfy({ candidate in
                let function = candidate.function
                return !isLibraryFunction(function) && function.generics.parameters.isEmpty
                    && function.owner === first.function.owner && !function.isDisfavored
                    && function.parameters.count == first.function.parameters.count
                    && zip(function.parameters, first.function.parameters).allSatisfy {
                        $0.label == $1.label && $0.variable.type == $1.variable.type
                    }
            }), viable.contains(where: { $0.function.result != first.function.result })
        else { return false }
        let notes = viable.map { Diagnostic(.note, CheckingMessages.foundCandidate, at: $0.function.range) }
        report(CheckingMessages.ambiguousUse(description(of: first.function)), at: nameRange, notes: notes)
        return true
    }

    /// `max(numbers)`: arrays do not compare, and there is no second one.
    func reportLargestOfOne(
        _ function: FunctionSymbol, _ list: ArgumentList, _ syntax: Expression, _ expecting: Type?
    ) {
        let name = text(function.name)
        guard name == "max" || name == "min", function.state.row != nil, function.owner == nil,
            list.arguments.count == 1, list.arguments[0].label == nil, trialDepth == 0
        else { return }
        if list.nodes[0] == nil { list.nodes[0] = check(list.arguments[0].value, expecting: nil) }
        guard let given = list.nodes[0], types.element(ofArray: shallow(given.type)) != nil else { return }
        if let wanted = expecting.map({ shallow($0) }), isNumber(wanted) {
            report(CheckingMessages.convertArgument(quoted(given), text(wanted)), at: place(of: given))
        } else if !isOperand {
            report(
                CheckingMessages.functionRequires("global function", name, text(given.type), "Comparable"),
                at: place(of: syntax))
        }
    }

    /// `Int.random(1, 6)`: there are several, all with the label `in`.
    func reportRandom(_ reference: NameReference, _ list: ArgumentList, _ type: Type) -> Bool {
        guard text(reference.name) == "random", isNumber(type), let first = list.arguments.first,
            first.label.map({ text($0) }) != "using",
            members(reference.name, of: type).allSatisfy({ isOfLibrary($0.symbol) })
        else { return false }
        let isRange = isRangeWritten(first.value)
        if first.label.map({ text($0) == "in" }) ?? false {
            guard list.arguments.count == 1, isNumberWritten(first.value) else { return false }
        } else if isRange, list.arguments.count == 1 {
            report(CheckingMessages.missingLabel("in:", "call"), at: first.value.range)
            return true
        }
        report(CheckingMessages.noExactMatches("static method 'random'"), at: reference.range)
        return true
    }

    private func isRangeWritten(_ syntax: Expression) -> Bool {
        guard case .binary(let op, _, _) = bare(syntax).kind else { return false }
        return text(op.name) == "..." || text(op.name) == "..<"
    }

    private func isNumberWritten(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .integer, .float: true
        default: false
        }
    }

    private func isOfLibrary(_ symbol: Symbol) -> Bool {
        if case .function(let function) = symbol { function.state.row != nil } else { false }
    }

    /// None of several methods fits the only argument, unless that is a mistake already.
    private func reportNone(of reference: NameReference, _ list: ArgumentList) -> Bool {
        checkAlone(list, 0)
        if list.nodes[0]?.type != .error { reportNoMethod(reference) }
        return true
    }

    private func reportNoMethod(_ reference: NameReference) {
        report(CheckingMessages.noExactMatches("instance method '\(text(reference.name))'"), at: reference.range)
    }

    /// `points.contains(point)` where points do not compare: the compiler thinks of `contains(where:)`.
    func reportPredicateWanted(
        _ list: ArgumentList, _ base: CheckedExpression, _ type: Type, _ reference: NameReference
    ) -> Bool {
        guard text(reference.name) == "contains", list.arguments.count == 1, list.arguments[0].label == nil,
            let element = types.element(ofArray: type)
        else { return false }
        if case .array? = base.syntax.map({ bare($0).kind }) { return false }
        checkAlone(list, 0)
        guard let given = list.nodes[0], given.type != .error else { return false }
        let wanted = "(\(text(element))) throws -> Bool"
        report(CheckingMessages.convertArgument(quoted(given), wanted), at: place(of: given))
        report(CheckingMessages.missingLabel("where:", "call"), at: list.arguments[0].value.range)
        return true
    }

    /// Has the program a method of this name too?
    private func isExtended(_ type: Type, by name: Name) -> Bool {
        members(name, of: type).contains { entry in
            if case .function(let function) = entry.symbol { function.state.row == nil } else { false }
        }
    }

    /// `text.split(" ")`: there are several, and none takes its separator without a label.
    func reportSplit(_ reference: NameReference, _ list: ArgumentList, _ type: Type) -> Bool {
        guard text(reference.name) == "split", list.arguments.count == 1, list.trailing == 0,
            let symbol = types.nominalSymbol(type), [.string, .substring, .array].contains(symbol.representation),
            !isFunction(list.arguments[0].value), !isExtended(type, by: reference.name)
        else { return false }
        if let label = list.arguments[0].label, ["separator", "whereSeparator"].contains(text(label)) { return false }
        return reportNone(of: reference, list)
    }

    /// `names.joined(", ")`, and `names.joined(seperator: ", ")`
    func reportJoined(
        _ reference: NameReference, _ list: ArgumentList, _ value: CheckedExpression, _ type: Type, _ expecting: Type?
    ) -> Bool {
        guard text(reference.name) == "joined", list.arguments.count == 1, list.trailing == 0, trialDepth == 0,
            !isExtended(type, by: reference.name),
            let element = types.element(ofArray: type).map({ shallow($0) })
        else { return false }
        if case .array? = value.syntax.map({ bare($0).kind }), isNumber(element) {
            return reportSource(value.syntax, given: element, wanted: known(.string))
        }
        guard element == known(.string) else { return false }
        guard let label = list.arguments[0].label.map({ text($0) }) else {
            checkAlone(list, 0)
            guard let value = list.nodes[0], value.type != .error else { return true }
            report(CheckingMessages.missingLabel("separator:", "call"), at: place(of: value))
            guard expecting.map({ shallow($0) }) == known(.string) else { return true }
            let joined = "'JoinedSequence<[String]>'"
            if nilPurpose == .returned {
                report(CheckingMessages.convertReturned(joined, "String"), at: reference.range)
            } else if statedTypeRange != nil {
                report(CheckingMessages.convertSpecified(joined, "String"), at: reference.range)
            }
            return true
        }
        return label != "separator" && NearestSpelling.of(label, among: ["separator"]) != nil
            && reportNone(of: reference, list)
    }

    /// `numbers.append([3])`, `numbers.contains("3")`, `numbers.map(Double)`
    func reportElementMistake(
        _ reference: NameReference, _ list: ArgumentList, _ base: CheckedExpression, _ type: Type
    ) -> Bool {
        if list.arguments.isEmpty, text(reference.name) == "map", types.element(ofArray: type) != nil {
            reportNoMethod(reference)
            return true
        }
        if reportReducedOnce(reference, list, type) || reportTwoElements(reference, list, type) { return true }
        guard list.arguments.count == 1, list.trailing == 0, types.nominalSymbol(type)?.isLibrary ?? false,
            !isFunction(list.arguments[0].value)
        else { return false }
        let label = list.arguments[0].label.map { text($0) }
        if shallow(type) == known(.string), reportWithinText(text(reference.name), label, list) { return true }
        switch (text(reference.name), label) {
        case ("append", nil): return reportAppended(reference, list, type, isSequence: true)
        case ("append", "contentsOf"?): return reportAppended(reference, list, type, isSequence: false)
        case ("firstIndex", "of"?), ("lastIndex", "of"?): return reportMember(list, type, at: reference.range)
        case ("contains", nil):
            return reportContainsKey(list, base, type) || reportContains(reference, list, base, type)
                || reportMember(list, type, at: reference.range)
        case ("map", nil):
            guard case .name(let name) = bare(list.arguments[0].value).kind, lookupType(name.name) != nil,
                types.element(ofArray: type) != nil
            else { return false }
            reportNoMethod(reference)
            return true
        default: return false
        }
    }

    /// `numbers.append(4, 5)`: of the methods of the name one takes two arguments, a size and a closure.
    private func reportTwoElements(_ reference: NameReference, _ list: ArgumentList, _ type: Type) -> Bool {
        guard trialDepth == 0, list.arguments.count == 2, list.trailing == 0,
            let element = types.element(ofArray: type),
            types.nominalSymbol(type)?.representation == .array, list.arguments.allSatisfy({ $0.label == nil })
        else { return false }
        switch text(reference.name) {
        case "insert": reportNoMethod(reference)
        case "append":
            for index in list.arguments.indices { checkAlone(list, index) }
            guard let size = list.nodes[0], let second = list.nodes[1], size.type != .error, second.type != .error
            else { return false }
            report(CheckingMessages.genericParameterNotInferred("E"), at: reference.range)
            report(
                CheckingMessages.missingLabels("addingCapacity:initializingWith:", "call"),
                at: SourceRange(at: list.range.lower))
            if plan(from: size.type, to: known(.int)) == nil {
                report(CheckingMessages.convertArgument(quoted(size), "Int"), at: place(of: size))
            }
            let wanted = "(inout OutputSpan<\(text(element))>) throws(E) -> Void"
            report(CheckingMessages.convertArgument(quoted(second), wanted), at: place(of: second))
        default: return false
        }
        return true
    }

    /// `numbers.reduce(0) { $0 += $1 }`: the compiler thinks of `reduce(into:)`.
    func reportReducedInPlace(_ reference: NameReference, _ list: ArgumentList, _ expecting: Type?) -> Bool {
        guard text(reference.name) == "reduce", list.arguments.count == 2, list.trailing == 1, trialDepth == 0,
            list.arguments[0].label == nil, expecting.map({ unboundVariable($0) != nil }) ?? true,
            case .closure(let closure) = list.arguments[1].value.kind, closure.body.statements.count == 1,
            let value = soleExpression(closure.body.statements[0]),
            case .binary(let op, let left, _) = fold(value).kind, assigns(op.name)
        else { return false }
        var target = bare(left)
        // `counts[word, default: 0] += 1` of an empty table.
        if case .subscript(let access) = target.kind, case .dictionary = bare(list.arguments[0].value).kind {
            target = bare(access.base)
        }
        switch (target.kind, closure.parameters) {
        case (.closureParameter(0), .implicit): break
        case (.name(let name), .names(let names)) where names.first?.name == name.name: break
        default: return false
        }
        report(CheckingMessages.missingLabel("into:", "call"), at: SourceRange(at: list.range.lower))
        return true
    }

    /// `numbers.reduce(+, 0)`: the compiler has no words for arguments that have changed places.
    func reportReducedBackwards(_ reference: NameReference, _ list: ArgumentList) -> Bool {
        guard text(reference.name) == "reduce", list.arguments.count == 2, list.trailing == 0, trialDepth == 0,
            !isOperand, list.arguments.allSatisfy({ $0.label == nil })
        else { return false }
        switch bare(list.arguments[0].value).kind {
        case .name(let name) where isOperatorName(name.name): break
        case .closure(let closure):
            if case .list = closure.parameters { return false }
        default: return false
        }
        switch bare(list.arguments[1].value).kind {
        case .integer, .float, .string, .array, .dictionary: break
        default: return false
        }
        var range = reference.range
        if let whole = wholeExpression, case .call(let call) = bare(whole).kind, case .name = call.callee.kind {
            range = SourceRange(at: whole.range.lower)
        }
        report(CheckingMessages.noDiagnostic, at: range)
        return true
    }

    /// `words.reduce(0) { $0 + "a" }`: neither the closure's one parameter nor what it adds is right.
    private func reportReducedOnce(_ reference: NameReference, _ list: ArgumentList, _ type: Type) -> Bool {
        guard text(reference.name) == "reduce", list.arguments.count == 2, list.arguments[0].label == nil,
            trialDepth == 0, types.element(ofArray: type) != nil,
            case .closure(let closure) = list.arguments[1].value.kind, closure.body.statements.count == 1,
            let value = soleExpression(closure.body.statements[0]),
            case .binary(let op, let left, let right) = fold(value).kind, text(op.name) == "+",
            case .closureParameter(0) = bare(left).kind
        else { return false }
        let wanted: Type
        let given: Type
        switch (bare(list.arguments[0].value).kind, bare(right).kind) {
        case (.integer, .string): (wanted, given) = (known(.int), known(.string))
        case (.string, .integer): (wanted, given) = (known(.string), known(.int))
        default: return false
        }
        reportNoMethod(reference)
        report(CheckingMessages.convertArgument("'\(text(given))'", text(wanted)), at: place(of: right))
        return true
    }

    private func reportAppended(
        _ reference: NameReference, _ list: ArgumentList, _ type: Type, isSequence: Bool
    ) -> Bool {
        guard let element = types.element(ofArray: type), isNumber(shallow(element)) else { return false }
        if isSequence, case .array = bare(list.arguments[0].value).kind {
            reportNoMethod(reference)
            return true
        }
        checkAlone(list, 0)
        guard let given = list.nodes[0].map({ shallow($0.type) }), given != .error,
            isSequence ? types.element(ofArray: given) != nil : isNumber(given) || literalKind(given) == .integer
        else { return false }
        reportNoMethod(reference)
        return true
    }

    private func reportContains(
        _ reference: NameReference, _ list: ArgumentList, _ base: CheckedExpression, _ type: Type
    ) -> Bool {
        guard case .nominal(let symbol, let arguments) = types.kind(type), arguments.count == 1,
            symbol.representation == .array || text(symbol.name) == "Set"
        else { return false }
        if shallow(arguments[0]) == known(.string) { return reportPieceLookedFor(reference, list) }
        guard isNumber(shallow(arguments[0])) else { return false }
        checkAlone(list, 0)
        guard let given = list.nodes[0], given.type != .error,
            shallow(given.type) == known(.string) || [.string, .character].contains(literalKind(given.type))
        else { return false }
        if case .array? = base.syntax.map({ bare($0).kind }) {
            let (one, other) = (text(type), "[String]")
            report(CheckingMessages.conflictingArguments("Self", one, other), at: reference.range)
            report(
                CheckingMessages.conflictingArguments("Element", text(arguments[0]), "String"), at: place(of: base))
            return true
        }
        report(CheckingMessages.containsOther(text(arguments[0])), at: reference.range)
        return true
    }

    /// `table.contains("key")`: a table has pairs.
    private func reportContainsKey(_ list: ArgumentList, _ base: CheckedExpression, _ type: Type) -> Bool {
        guard case .nominal(let symbol, let arguments) = types.kind(type), symbol.representation == .dictionary,
            !types.hasVariable(zonk(type))
        else { return false }
        checkAlone(list, 0)
        guard let given = list.nodes[0], given.type != .error else { return false }
        let pair = "(key: \(text(arguments[0])), value: \(text(arguments[1])))"
        let name = elementName(of: base) ?? pair
        let wanted =
            name == pair ? "((\(pair)) throws -> Bool)" : "(\(name)) throws -> Bool' (aka '(\(pair)) throws -> Bool"
        report(CheckingMessages.missingLabel("where:", "call"), at: list.arguments[0].value.range)
        report(CheckingMessages.convertArgument(quoted(given), wanted), at: place(of: given))
        return true
    }

    /// `names.contains(1)`, `numbers.firstIndex(of: "x")`: an element is wanted, or for `contains` several of them.
    private func reportMember(_ list: ArgumentList, _ type: Type, at range: SourceRange) -> Bool {
        guard case .nominal(let symbol, let arguments) = types.kind(type), arguments.count == 1,
            symbol.representation == .set || types.element(ofArray: type) != nil,
            !types.hasVariable(zonk(type)), conforms(arguments[0], .equatable)
        else { return false }
        let syntax = list.arguments[0].value
        let fits = tries(keeping: false) {
            if coerce(check(syntax, expecting: arguments[0]), to: arguments[0], .argument).type == .error {
                mistakesInTrials += 1
            }
        }
        if fits { return false }
        if case .implicitMember(let reference) = bare(syntax).kind {
            let names = (text(arguments[0]), text(reference.name))
            report(CheckingMessages.memberNotFoundInType(names.0, names.1), at: reference.range)
            return true
        }
        checkAlone(list, 0)
        guard let given = list.nodes[0], given.type != .error, plan(from: given.type, to: arguments[0]) == nil else {
            return false
        }
        let isText = shallow(given.type) == known(.string) || literalKind(given.type) == .string
        if list.arguments[0].label == nil, isText, shallow(arguments[0]) == known(.character) { return false }
        if list.arguments[0].label == nil, reportMembers(given, arguments[0], at: range) { return true }
        if types.element(ofArray: shallow(given.type)) != nil { return false }
        reportMismatch(given, arguments[0], .argument)
        return true
    }

    /// What is given to `contains` could be a collection itself, and is none, or one of others.
    private func reportMembers(_ given: CheckedExpression, _ element: Type, at range: SourceRange) -> Bool {
        let type = shallow(given.type)
        if type == known(.string) || [.string, .character].contains(literalKind(type)) {
            report(CheckingMessages.containsOther(text(element)), at: range)
        } else if let other = types.element(ofArray: type).map({ shallow($0) }), !types.hasVariable(other) {
            if other == shallow(element) { return false }
            report(
                CheckingMessages.functionRequiresSame("instance method", "contains", text(element), text(other)),
                at: range)
        } else if let symbol = types.nominalSymbol(type), !symbol.isLibrary {
            report(
                CheckingMessages.functionRequires("instance method", "contains", text(type), "Collection"), at: range)
        } else {
            return false
        }
        return true
    }

    /// `7.isMultiple(by: 3)`: where the library has several methods of a name, other labels fit none of them.
    func reportOtherLabels(
        _ candidate: Candidate, _ mismatch: ArgumentBinding.Mismatch, _ list: ArgumentList, at range: SourceRange
    ) -> Bool {
        guard trialDepth == 0, isLibraryFunction(candidate.function), candidate.function.kind == .method,
            list.trailing == 0, case .labels = mismatch
        else { return false }
        let name = text(candidate.function.name)
        switch name {
        case "count" where list.arguments[0].label != nil:
            report(CheckingMessages.callNonFunction("'Int'"), at: range)
            return true
        case "isMultiple", "advanced", "distance", "hasPrefix", "hasSuffix", "filter", "map", "prefix": break
        case "split" where list.arguments.count > 1: break
        default: return false
        }
        for index in list.arguments.indices { checkAlone(list, index) }
        if list.nodes.contains(where: { $0?.type == .error }) { return true }
        report(CheckingMessages.noExactMatches("instance method '\(name)'"), at: range)
        return true
    }

    /// `word.contains(5)`, `word.hasPrefix(5)`
    private func reportWithinText(_ name: String, _ label: String?, _ list: ArgumentList) -> Bool {
        let wanted: String
        switch (name, label) {
        case ("contains", nil), ("firstIndex", "of"?), ("lastIndex", "of"?):
            wanted = "String.Element' (aka 'Character"
        case ("hasPrefix", nil), ("hasSuffix", nil): wanted = "String"
        default: return false
        }
        checkAlone(list, 0)
        guard trialDepth == 0, let given = list.nodes[0], given.type != .error else { return false }
        if let wrapped = types.wrapped(shallow(given.type)), shallow(wrapped) == known(.character), wanted != "String" {
            reportUnwrap(given, wrapped)
            return true
        }
        guard isNumber(shallow(given.type)) || literalKind(given.type) == .integer else { return false }
        report(CheckingMessages.convertArgument(quoted(given), wanted), at: place(of: given))
        return true
    }

    private func isFunction(_ value: Expression) -> Bool {
        switch bare(value).kind {
        case .closure, .keyPath: true
        default: false
        }
    }

    /// `table["key"].append(1)`: the compiler first says that nothing can change there. True if that is all it says.
    func reportChangeThroughOptional(
        _ value: CheckedExpression, _ type: Type, _ reference: NameReference, _ list: ArgumentList
    ) -> Bool {
        guard let wrapped = types.wrapped(type), let variable = changedVariable(value),
            case .function(let function)? = members(reference.name, of: shallow(wrapped)).first?.symbol,
            function.isMutating
        else { return false }
        if isOverloaded(reference, list, shallow(wrapped)), !isElement(value) {
            for index in list.arguments.indices { checkAlone(list, index) }
            if list.nodes.contains(where: { $0?.type == .error }) { return true }
            reportNoMethod(reference)
            return true
        }
        let name = text(variable.name)
        report(
            variable.isLet && variable.name != .self
                ? CheckingMessages.mutatingOnLet(name)
                : CheckingMessages.mutatingOnImmutable(CheckingMessages.isImmutable(name)),
            at: reference.range)
        return false
    }

    /// `numbers.append("a")` of a constant: of several methods none does both.
    func reportChangeOfConstant(
        _ candidates: [Candidate], _ value: CheckedExpression, _ reference: NameReference, _ list: ArgumentList,
        _ type: Type
    ) -> Bool {
        guard trialDepth == 0, case .variable(let variable) = value.kind, variable.isLet,
            candidates.allSatisfy({ $0.function.isMutating && isLibraryFunction($0.function) }),
            isOverloaded(reference, list, type), !list.arguments.isEmpty
        else { return false }
        for index in list.arguments.indices { checkAlone(list, index) }
        if list.nodes.contains(where: { $0?.type == .error }) { return false }
        let fits = candidates.contains { candidate in
            let binding = bind(list, to: candidate.function.parameters)
            guard binding.mismatch == nil else { return false }
            return tries(keeping: false) {
                let instance = instantiate(candidate, explicit: nil, at: reference.range)
                let first = pending.count
                for (parameter, sources) in binding.sources.enumerated() {
                    for source in sources {
                        guard let node = list.nodes[source] else { continue }
                        if plan(from: node.type, to: instance.parameterTypes[parameter]) == nil {
                            mistakesInTrials += 1
                        }
                    }
                }
                _ = progress(from: first, must: false)
            }
        }
        if fits { return false }
        reportNoMethod(reference)
        return true
    }

    private func isElement(_ value: CheckedExpression) -> Bool {
        if case .subscript = value.kind { true } else { false }
    }

    /// The variable that a change of this value would change.
    private func changedVariable(_ value: CheckedExpression) -> VariableSymbol? {
        switch value.kind {
        case .variable(let variable): variable
        case .subscript(.value(let base), _, _), .property(.value(let base), _), .field(let base, _):
            changedVariable(base)
        default: nil
        }
    }

    /// Methods of which both the type and a protocol of it have one with the same labels.
    private func isOverloaded(_ reference: NameReference, _ list: ArgumentList, _ type: Type) -> Bool {
        let label = list.arguments.first?.label.map { text($0) }
        switch types.nominalSymbol(type)?.representation {
        case .array:
            return ["append", "insert", "removeAll"].contains(text(reference.name))
                || text(reference.name) == "remove" && label == "at"
        case .string:
            return ["insert", "removeAll"].contains(text(reference.name))
                || ["append", "remove"].contains(text(reference.name)) && label != nil
        default: return false
        }
    }
}
