import Diagnostics
import Syntax

/// Saying what is wrong with the number, order or labels of arguments.
extension Checker {
    func reportMismatch(
        _ mismatch: ArgumentBinding.Mismatch, _ list: ArgumentList, _ function: FunctionSymbol, outer: [Type]
    ) {
        let parameters = function.parameters
        let call = function.subscriptSymbol == nil ? "call" : "subscript"
        if parameters.contains(where: { types.hasError($0.argumentType) }) {
            for index in list.arguments.indices { checkAlone(list, index) }
            return
        }
        for index in list.arguments.indices { checkAlone(list, index) }
        switch mismatch {
        case .missing(let indices) where indices == [parameters.count - 1] && takesGenerator(function):
            return report(
                CheckingMessages.notRandomAlone(text(function.name)), at: SourceRange(at: list.range.lower))
        case .missing(let indices) where isMeantForSecond(indices, list, parameters):
            return reportMissing([0], list, parameters, function, call)
        case .extra where reportTupleWanted(list, parameters, function): return
        case .labels where reportOrder(list, function) || reportUnknownOption(list, function, call): return
        default: break
        }
        let matching = matching(list, parameters)
        let told = diagnostics.count
        if reportTupleForSeveral(list, matching, function, call) { return }
        if !matching.missing.isEmpty, diagnostics.count == told {
            reportMissing(matching.missing, list, parameters, function, call)
        }
        if !matching.extra.isEmpty { reportExtra(matching.extra, list, parameters, call) }
        if let mistake = matching.labelMistake { reportLabels(mistake, list, call) }
        if case .order? = matching.labelMistake { return }
        for (parameter, arguments) in zip(parameters, matching.bindings) {
            for argument in arguments { reportType(of: argument, parameter, function, outer, list) }
        }
    }

    func matching(_ list: ArgumentList, _ parameters: [ParameterSymbol]) -> CallMatching {
        // What has a generic type may be a function as well, where nothing else can be.
        let hasFunction = parameters.contains { takesFunction($0) }
        return CallMatching(
            list.arguments.map { .init(label: $0.label, word: $0.label.map { text($0) } ?? "") },
            trailing: list.trailing > 0 ? list.arguments.count - list.trailing : nil,
            to: parameters.map {
                .init(
                    label: $0.label, word: $0.label.map { text($0) } ?? "", isVariadic: $0.isVariadic,
                    hasDefault: $0.defaultValue != nil,
                    takesClosure: hasFunction ? takesFunction($0) : isGeneric($0))
            })
    }

    func takesGenerator(_ function: FunctionSymbol) -> Bool {
        guard isLibraryFunction(function), let label = function.parameters.last?.label else { return false }
        return text(label) == "using"
    }

    /// `String(3, base: 2)`: whatever can be written as a text is made one, without any more.
    private func reportUnknownOption(_ list: ArgumentList, _ function: FunctionSymbol, _ call: String) -> Bool {
        guard function.kind == .initializer, isLibraryFunction(function), list.arguments.count == 2, list.trailing == 0,
            function.owner.map({ text($0.name) == "String" }) ?? false, list.arguments[0].label == nil,
            let label = list.arguments[1].label, !function.parameters.contains(where: { $0.label == label }),
            NearestSpelling.of(text(label), among: ["radix"]) == nil
        else { return false }
        report(CheckingMessages.extraArgument(text(label), call), at: list.arguments[1].value.range)
        return true
    }

    /// `distance(1, 2)` where one pair is taken.
    private func reportTupleWanted(
        _ list: ArgumentList, _ parameters: [ParameterSymbol], _ function: FunctionSymbol
    ) -> Bool {
        guard parameters.count == 1, list.trailing == 0, case let type = shallow(parameters[0].argumentType),
            case .tuple(let parts) = types.kind(type), parts.count == list.arguments.count, types.flags(type).isEmpty
        else { return false }
        let name = function.kind == .initializer ? "" : " '\(text(function.name))'"
        let place = SourceRange(at: list.range.lower)
        report(CheckingMessages.singleParameter(functionKind(function) + name, text(type)), at: place)
        let given = list.nodes.map { node in node.map { withDefaults(shallow($0.type)) } ?? .error }
        let fits = zip(list.nodes, parts).allSatisfy { node, part in
            node.map { fitsQuietly($0.type, part.type) } ?? true
        }
        if !fits {
            let tuple = types.make(.tuple(given.map { TypeKind.TupleElement(label: nil, type: $0) }))
            report(CheckingMessages.convertArgument("'\(text(tuple))'", text(type)), at: list.arguments[0].value.range)
        }
        return true
    }

    /// `numbers.sorted(reverse: true)`: of what compares, the method without arguments is meant.
    private func reportOrder(_ list: ArgumentList, _ function: FunctionSymbol) -> Bool {
        guard isLibraryFunction(function), text(function.name) == "sorted" || text(function.name) == "sort",
            list.arguments.count == 1, let label = list.arguments[0].label, text(label) != "by", list.trailing == 0
        else { return false }
        report(CheckingMessages.takesNoArguments, at: list.arguments[0].value.range)
        return true
    }

    /// Whether the only argument has the type of the second of two parameters, and not that of the first: then the first
    /// is what is missing.
    private func isMeantForSecond(_ missing: [Int], _ list: ArgumentList, _ parameters: [ParameterSymbol]) -> Bool {
        guard missing == [1], parameters.count == 2, list.arguments.count == 1, list.trailing == 0,
            let given = list.nodes[0]?.type, given != .error,
            parameters.allSatisfy({ types.flags($0.argumentType).isEmpty && !$0.isInout })
        else { return false }
        return plan(from: given, to: parameters[0].argumentType) == nil
            && plan(from: given, to: parameters[1].argumentType) != nil
    }

    private func reportMissingAddress(of argument: Int, _ parameter: ParameterSymbol, _ list: ArgumentList) -> Bool {
        guard parameter.isInout, let node = list.nodes[argument], node.type != .error else { return false }
        report(CheckingMessages.inoutNeeded(text(node.type)), at: place(of: node))
        return true
    }

    /// What a parameter takes; nil where that is not known, or no plain value.
    private func argumentType(_ parameter: ParameterSymbol, _ function: FunctionSymbol, _ outer: [Type]) -> Type? {
        guard !parameter.isInout, !parameter.isAutoclosure else { return nil }
        let type = substitute(
            parameter.argumentType, Array(function.generics.parameters.prefix(outer.count)), outer)
        return types.flags(type).isEmpty ? type : nil
    }

    /// An argument that has its place in the declaration is told if it has not its type.
    private func reportType(
        of argument: Int, _ parameter: ParameterSymbol, _ function: FunctionSymbol, _ outer: [Type],
        _ list: ArgumentList
    ) {
        if reportMissingAddress(of: argument, parameter, list) { return }
        guard let type = argumentType(parameter, function, outer) else { return }
        if parameter.isVariadic, case .array = list.arguments[argument].value.kind {
            list.nodes[argument] = list.nodes[argument] ?? check(list.arguments[argument].value, expecting: nil)
        }
        if parameter.isVariadic, let node = list.nodes[argument],
            let element = types.element(ofArray: shallow(node.type)), plan(from: element, to: type) != nil
        {
            return report(CheckingMessages.arrayAsVariadic(text(node.type), text(type)), at: place(of: node))
        }
        let syntax = list.arguments[argument].value
        if reportRefused(syntax, for: type, isTrailing: argument >= list.arguments.count - list.trailing) { return }
        if list.nodes[argument] == nil {
            let saved = nilPurpose
            nilPurpose = .argument
            list.nodes[argument] = check(syntax, expecting: type)
            nilPurpose = saved
        }
        guard let node = list.nodes[argument], node.type != .error else { return }
        _ = coerce(node, to: type, .argument)
    }

    /// Where the compiler points for all arguments together: the one without a label, or the parenthesis.
    private func place(of list: ArgumentList) -> SourceRange {
        if list.arguments.count == 1, list.arguments[0].label == nil { return list.arguments[0].value.range }
        if list.range.length > 0 { return SourceRange(at: list.range.lower) }
        return list.arguments.first.map { $0.value.range } ?? list.range
    }

    /// `String(format: "%d %d", numbers)`: a list where its elements should be listed.
    func reportListed(
        _ value: CheckedExpression, _ type: Type, _ function: FunctionSymbol, _ list: ArgumentList, isAlone: Bool
    ) {
        guard types.isExistential(type) else {
            return report(CheckingMessages.arrayAsVariadic(text(value.type), text(type)), at: place(of: value))
        }
        if isAlone, let label = labelOfList(beside: function) {
            return report(
                CheckingMessages.missingLabel(text(label) + ":", "call"), at: SourceRange(at: list.range.lower))
        }
        reportMismatch(value, type, .argument)
    }

    /// The label of the list in another function of the name, as in `init(format:arguments:)`.
    private func labelOfList(beside function: FunctionSymbol) -> Name? {
        guard let owner = function.owner else { return nil }
        for entry in members(function.name, of: owner.declaredType(types)) {
            guard case .function(let other) = entry.symbol, other !== function else { continue }
            resolve(other)
            if other.parameters.count == function.parameters.count,
                other.parameters[0].label == function.parameters[0].label,
                let last = other.parameters.last, last.label != nil, types.element(ofArray: last.argumentType) != nil
            {
                return last.label
            }
        }
        return nil
    }

    private func declaredNote(_ function: FunctionSymbol) -> [Diagnostic] {
        guard function.state.row == nil, !isLibraryFunction(function) else { return [] }
        return [
            Diagnostic(.note, CheckingMessages.declaredHere(description(of: function)), at: function.range)
        ]
    }

    func isLibraryFunction(_ function: FunctionSymbol) -> Bool {
        if function.state.row != nil { return true }
        return function.owner?.isLibrary ?? false
    }

    // MARK: - Too few, too many

    private func reportMissing(
        _ indices: [Int], _ list: ArgumentList, _ parameters: [ParameterSymbol], _ function: FunctionSymbol,
        _ call: String
    ) {
        let notes = declaredNote(function)
        if indices.count > 1 {
            var names = ""
            for (position, index) in indices.enumerated() {
                names += position > 0 ? ", " : ""
                names += parameters[index].label.map { "'\(text($0))'" } ?? "#\(index + 1)"
            }
            report(CheckingMessages.missingArguments(names, call), at: place(of: list), notes: notes)
            return
        }
        let first = indices[0]
        let message =
            parameters[first].label.map { CheckingMessages.missingArgument(text($0), call) }
            ?? CheckingMessages.missingArgument(position: first + 1, call)
        report(message, at: placeOfMissing(first, list), notes: notes)
    }

    /// `Box()` without the argument that alone would tell what `T` is.
    func reportOpenParameters(
        of function: FunctionSymbol, missing: [Int], _ expecting: Type?, at range: SourceRange
    ) {
        guard let owner = function.owner, function.kind == .initializer, trialDepth == 0,
            expecting.map({ unboundVariable($0) != nil }) ?? true
        else { return }
        if owner.isLibrary {
            // `Dictionary(grouping: items)`
            guard owner.representation == .dictionary, missing == [1] else { return }
            return report(
                CheckingMessages.genericParameterNotInferred(text(owner.generics.parameters[0].name)), at: range)
        }
        for parameter in owner.generics.parameters {
            let type = types.parameter(parameter)
            let isNamed = function.parameters.indices.contains {
                !missing.contains($0) && mentions(function.parameters[$0].argumentType, type)
            }
            if isNamed { continue }
            report(CheckingMessages.genericParameterNotInferred(text(parameter.name)), at: range)
            return
        }
    }

    func mentions(_ type: Type, _ part: Type) -> Bool {
        if type == part { return true }
        var isFound = false
        _ = mapParts(of: type) { inner in
            if mentions(inner, part) { isFound = true }
            return inner
        }
        return isFound
    }

    /// Behind the argument that stands before the missing one, at the first argument, or at the closing parenthesis.
    private func placeOfMissing(_ index: Int, _ list: ArgumentList) -> SourceRange {
        let before = min(index, list.arguments.count)
        if before > 0 { return SourceRange(at: list.arguments[before - 1].value.range.upper) }
        if list.arguments.count > list.trailing {
            let first = list.arguments[0]
            return first.label == nil ? first.value.range : first.labelRange.union(first.value.range)
        }
        return SourceRange(at: list.range.upper.advanced(by: list.range.length > 0 ? -1 : 0))
    }

    private func reportExtra(
        _ indices: [Int], _ list: ArgumentList, _ parameters: [ParameterSymbol], _ call: String
    ) {
        let argument = list.arguments[indices[0]]
        if parameters.isEmpty, list.arguments.count > list.trailing {
            let place = list.arguments.count > 1 ? place(of: list) : argument.value.range
            report(CheckingMessages.takesNoArguments, at: place)
        } else if indices.count > 1 {
            report(CheckingMessages.extraArguments(indices.map { $0 + 1 }, call), at: place(of: list))
        } else if indices[0] >= list.arguments.count - list.trailing {
            report(CheckingMessages.extraTrailingClosure, at: argument.value.range)
        } else {
            report(CheckingMessages.extraArgument(argument.label.map { text($0) }, call), at: place(of: argument.value))
        }
    }

    /// `players.max(\.score)`: a path reads one value, and functions of two are wanted.
    func reportUnlabelledPath(_ candidate: Candidate, _ list: ArgumentList) {
        guard trialDepth == 0, list.arguments.count == 1, candidate.function.parameters.count == 1,
            case .keyPath(let path) = bare(list.arguments[0].value).kind, path.root == nil,
            case let wanted = quietly({
                instantiate(candidate, explicit: nil, at: list.range).parameterTypes[0]
            }), let function = types.function(shallow(wanted)), function.parameters.count > 1
        else { return }
        let place = list.arguments[0].value.range
        report(CheckingMessages.keyPathNeedsRoot, at: place)
        report(CheckingMessages.keyPathOfSeveral(wantedText(wanted)), at: place)
    }

    /// That a constant cannot change is told beside what is wrong with the arguments, unless names in them are not known.
    func requireMutableBase(_ candidate: Candidate, _ syntax: Expression, ofLibrary: Bool = false) {
        guard candidate.function.isMutating, ofLibrary || !isLibraryFunction(candidate.function), trialDepth == 0,
            case .value(let base) = candidate.receiver, !isClass(base.type), case .call = syntax.kind,
            !(diagnostics.last?.message.hasPrefix(CheckingMessages.cannotFindPrefix) ?? true)
        else { return }
        _ = requireMutable(base, .mutatingMember, at: place(of: syntax))
    }

    /// Mistakes inside of an argument are reported even if the call cannot be.
    func checkAlone(_ list: ArgumentList, _ index: Int) {
        guard list.nodes[index] == nil, !needsContext(list.arguments[index].value) else { return }
        list.nodes[index] = check(list.arguments[index].value, expecting: nil)
    }

    // MARK: - Labels

    private func reportLabels(_ mistake: CallMatching.LabelMistake, _ list: ArgumentList, _ call: String) {
        switch mistake {
        case .order(let late, let early):
            let argument = list.arguments[late]
            report(
                CheckingMessages.argumentOrder(name(late, list), before: name(early, list)),
                at: argument.label == nil ? argument.value.range : argument.labelRange)
        case .labels(let wanted):
            let trailing = list.trailing > 0 ? list.arguments.count - list.trailing : nil
            reportLabels(list.arguments.map { $0.label }, wanted, trailing, call, at: place(of: list))
        }
    }

    /// The labels that are given, and those that are wanted; the closure behind the parentheses needs none.
    private func reportLabels(
        _ given: [Name?], _ wanted: [Name?], _ trailing: Int?, _ call: String, at range: SourceRange
    ) {
        var missing: [Name?] = []
        var extraneous: [Name?] = []
        var wrong = 0
        for index in 0..<max(given.count, wanted.count) where index != trailing {
            let one = index < given.count ? given[index] : nil
            let other = index < wanted.count ? wanted[index] : nil
            if one == other { continue }
            if one == nil {
                missing.append(other)
            } else if other == nil {
                extraneous.append(one)
            } else {
                wrong += 1
            }
        }
        let count = missing.count + extraneous.count + wrong
        if count == 0 { return }
        if wrong > 0 || !missing.isEmpty && !extraneous.isEmpty {
            report(CheckingMessages.incorrectLabels(joined(given), joined(wanted), call, plural: count > 1), at: range)
        } else if !missing.isEmpty {
            let labels = joined(missing)
            report(
                count == 1 ? CheckingMessages.missingLabel(labels, call) : CheckingMessages.missingLabels(labels, call),
                at: range)
        } else {
            let labels = joined(extraneous)
            report(
                count == 1
                    ? CheckingMessages.extraneousLabel(labels, call) : CheckingMessages.extraneousLabels(labels, call),
                at: range)
        }
    }

    private func joined(_ labels: [Name?]) -> String {
        var result = ""
        for label in labels { result += (label.map { text($0) } ?? "_") + ":" }
        return result
    }

    private func name(_ index: Int, _ list: ArgumentList) -> String {
        list.arguments[index].label.map { "argument '\(text($0))'" } ?? "unnamed argument #\(index + 1)"
    }

    /// `area((2, 3))` where two numbers are taken. True if nothing else is to be told.
    private func reportTupleForSeveral(
        _ list: ArgumentList, _ matching: CallMatching, _ function: FunctionSymbol, _ call: String
    ) -> Bool {
        guard list.arguments.count == 1, list.trailing == 0, list.arguments[0].label == nil,
            !matching.missing.isEmpty, let node = list.nodes[0],
            case .tuple(let parts) = types.kind(shallow(node.type)), !parts.isEmpty
        else { return false }
        let kind = functionKind(function) + (function.kind == .initializer ? "" : " '\(text(function.name))'")
        let place = place(of: list)
        let count = function.parameters.count
        var labels: [Name?]?
        if case .tuple(let elements) = list.arguments[0].value.kind { labels = elements.map { $0.label } }
        report(CheckingMessages.separateArguments(kind, count, isTuple: labels != nil), at: place)
        guard let labels, labels.count == count else { return labels == nil }
        if !function.parameters.contains(where: { $0.isVariadic }) {
            reportLabels(labels, function.parameters.map { $0.label }, nil, call, at: place)
        }
        return true
    }
}
