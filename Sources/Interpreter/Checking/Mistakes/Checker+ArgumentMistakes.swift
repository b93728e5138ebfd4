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
        case .missing(let indices):
            if isMeantForSecond(indices, list, parameters) {
                return reportMissing([0], list, parameters, function, call)
            }
            if let given = inOrder(list, parameters) {
                for (argument, index) in reportLabels(list, given.map { parameters[$0] }, call).enumerated() {
                    reportType(of: argument, argumentType(parameters[given[index]], function, outer), list)
                }
                let rest = parameters.indices.filter { !given.contains($0) && parameters[$0].defaultValue == nil }
                return reportMissing(rest, list, parameters, function, call)
            }
            reportMissing(indices, list, parameters, function, call)
        case .extra(let indices):
            if reportTupleWanted(list, parameters, function) { return }
            let extras = self.extras(list, parameters)
            reportExtra(extras ?? indices, list, parameters, call)
            if extras.map({ $0 != indices }) ?? false { return }
        case .labels:
            if reportOrder(list, function) || reportUnknownOption(list, function, call) { return }
            if reportEarlyClosure(list, parameters, call) || reportUnknownLabel(list, parameters, call) { return }
            if let extras = extras(list, parameters), !extras.isEmpty {
                return reportExtra(extras, list, parameters, call)
            }
            for (argument, parameter) in reportLabels(list, parameters, call).enumerated()
            where parameter < parameters.count {
                if reportMissingAddress(of: argument, parameters[parameter], list) { continue }
                reportType(of: argument, argumentType(parameters[parameter], function, outer), list)
            }
            return
        }
        for (parameter, sources) in zip(parameters, bind(list, to: parameters).sources) where sources.count == 1 {
            reportType(of: sources.lowerBound, argumentType(parameter, function, outer), list)
        }
    }

    func takesGenerator(_ function: FunctionSymbol) -> Bool {
        guard isLibraryFunction(function), let label = function.parameters.last?.label else { return false }
        return text(label) == "using"
    }

    /// `String(3, base: 2)`: whatever can be written as a text is made one, without any more.
    private func reportUnknownOption(_ list: ArgumentList, _ function: FunctionSymbol, _ call: String) -> Bool {
        guard function.kind == .initializer, isLibraryFunction(function), list.arguments.count == 2, list.trailing == 0,
            function.owner.map({ text($0.name) == "String" }) ?? false, list.arguments[0].label == nil,
            let label = list.arguments[1].label, text(label) != "radix",
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
        let given = list.nodes.map { node in
            node.map { literalKind($0.type) == .none ? shallow($0.type) : defaultType(of: literalKind($0.type)) }
                ?? .error
        }
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
    private func reportType(of argument: Int, _ type: Type?, _ list: ArgumentList) {
        guard let type, let node = list.nodes[argument], node.type != .error else { return }
        _ = coerce(node, to: type, .argument)
    }

    /// How far the arguments are from what a declaration takes; the nearest one is meant.
    func distance(_ list: ArgumentList, _ parameters: [ParameterSymbol]) -> Int {
        switch bind(list, to: parameters).mismatch {
        case nil: return 0
        case .missing(let indices)?:
            // Labels that are all there say what is meant.
            let isLabelled = list.arguments.count > list.trailing && list.arguments.allSatisfy { $0.label != nil }
            return (isLabelled ? 2 : 10) * indices.count
        case .extra(let indices)?: return 10 * indices.count
        case .labels?:
            var wrong = 0
            for (index, argument) in list.arguments.prefix(list.arguments.count - list.trailing).enumerated()
            where index < parameters.count && argument.label != parameters[index].label {
                let isNear =
                    if let given = argument.label, let wanted = parameters[index].label {
                        NearestSpelling.of(text(given), among: [text(wanted)]) != nil
                    } else {
                        false
                    }
                wrong += isNear ? 2 : argument.label == nil || parameters[index].label == nil ? 3 : 4
            }
            return wrong + 10 * abs(requiredCount(parameters) - list.arguments.count)
        }
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
        guard let owner = function.owner, function.kind == .initializer, !owner.isLibrary, trialDepth == 0,
            expecting.map({ unboundVariable($0) != nil }) ?? true
        else { return }
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

    /// The arguments that no parameter takes, whichever label or place it has; nil if something is missing instead, or
    /// a label is only misspelt.
    private func extras(_ list: ArgumentList, _ parameters: [ParameterSymbol]) -> [Int]? {
        guard list.trailing == 0, !parameters.contains(where: { $0.isVariadic }) else { return nil }
        var free = Array(list.arguments.indices)
        var open: [ParameterSymbol] = []
        for parameter in parameters {
            let label = parameter.label
            let place = free.firstIndex { list.arguments[$0].label == label }
            if let place, label != nil || place == 0 { free.remove(at: place) } else { open.append(parameter) }
        }
        let required = open.filter { $0.defaultValue == nil }.count
        guard required <= free.count else { return nil }
        free.removeFirst(required)
        let optional = open.compactMap { $0.defaultValue == nil ? nil : $0.label.map { text($0) } }
        let isMeant = free.contains { index in
            guard let label = list.arguments[index].label else { return !optional.isEmpty }
            return NearestSpelling.of(text(label), among: optional) != nil
        }
        return isMeant ? nil : free
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
        } else if reportClosureForLabelled(list, parameters, call) {
            return
        } else if indices[0] >= list.arguments.count - list.trailing {
            if reportRefusedTrailing(list, parameters) { return }
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

    /// `apply(2, 3) { … }` where `times:` is missing before the 3: the closure goes to that then.
    private func reportClosureForLabelled(
        _ list: ArgumentList, _ parameters: [ParameterSymbol], _ call: String
    ) -> Bool {
        guard list.trailing == 1, parameters.count > 1, list.arguments.count == parameters.count,
            list.arguments.allSatisfy({ $0.label == nil }), let last = parameters.last, last.label == nil,
            takesFunction(last), case let taken = parameters[parameters.count - 2], let label = taken.label,
            parameters.dropLast(2).allSatisfy({ $0.label == nil }), let closure = list.arguments.last
        else { return false }
        report(CheckingMessages.missingLabel(text(label) + ":", call), at: SourceRange(at: list.range.lower))
        report(CheckingMessages.closureRefused(text(taken.argumentType), isTrailing: true), at: closure.value.range)
        return true
    }

    /// Mistakes inside of an argument are reported even if the call cannot be.
    func checkAlone(_ list: ArgumentList, _ index: Int) {
        guard list.nodes[index] == nil, !needsContext(list.arguments[index].value) else { return }
        list.nodes[index] = check(list.arguments[index].value, expecting: nil)
    }

    // MARK: - Labels

    /// `apply(to: 3) { … }` where the function comes first.
    private func reportEarlyClosure(_ list: ArgumentList, _ parameters: [ParameterSymbol], _ call: String) -> Bool {
        let plain = list.arguments.count - list.trailing
        guard list.trailing == 1, plain > 0, let target = parameters.firstIndex(where: { takesFunction($0) }),
            let late = list.arguments.prefix(plain).first(where: { argument in
                parameters.firstIndex { $0.label == argument.label }.map { $0 > target } ?? false
            })?.label,
            list.arguments.prefix(plain).allSatisfy({ argument in parameters.contains { $0.label == argument.label } })
        else { return false }
        if parameters[target].label == nil {
            report(
                CheckingMessages.argumentOrder("unnamed argument #\(plain + 1)", before: "argument '\(text(late))'"),
                at: list.arguments[plain].value.range)
        } else {
            let have = joined(list.arguments.map { $0.label })
            let wanted = joined(parameters.map { $0.label })
            report(CheckingMessages.incorrectLabels(have, wanted, call, plural: false), at: place(of: list))
        }
        return true
    }

    /// `print(a, sep: ", ")`: beside parameters that take any number, a label like none of theirs is too much.
    private func reportUnknownLabel(_ list: ArgumentList, _ parameters: [ParameterSymbol], _ call: String) -> Bool {
        guard parameters.contains(where: { $0.isVariadic }) else { return false }
        let labels = parameters.compactMap { $0.label.map { text($0) } }
        for argument in list.arguments {
            guard let label = argument.label.map({ text($0) }), !labels.contains(label),
                NearestSpelling.of(label, among: labels) == nil
            else { continue }
            if parameters[0].isVariadic, parameters[0].label == nil, argument.labelRange == list.arguments[0].labelRange
            {
                // The numbers may go on behind it.
                report(CheckingMessages.extraneousLabel(label + ":", call), at: place(of: list))
            } else {
                report(CheckingMessages.extraArgument(label, call), at: argument.value.range)
            }
            return true
        }
        return false
    }

    /// Which parameter each argument is meant for; none where they are in the wrong order.
    private func reportLabels(_ list: ArgumentList, _ parameters: [ParameterSymbol], _ call: String) -> [Int] {
        var have = ""
        var expected = ""
        var wrong: [Int] = []
        var missing = 0
        var extraneous = 0
        let plain = list.arguments.count - list.trailing
        let pairs = paired(list, plain, parameters)
        if let (late, early) = misplaced(list, pairs, parameters) {
            report(
                CheckingMessages.argumentOrder(name(late, list), before: name(early, list)),
                at: list.arguments[late].labelRange)
            return []
        }
        let isWhole = parameters.contains { $0.isVariadic } && pairs.allSatisfy { $0 < parameters.count }
        for index in 0..<(isWhole ? plain : min(plain, parameters.count)) {
            let given = list.arguments[index].label
            let wanted = parameters[pairs[index]].label
            have += (given.map { text($0) } ?? "_") + ":"
            expected += (wanted.map { text($0) } ?? "_") + ":"
            guard given != wanted else { continue }
            wrong.append(index)
            if given == nil { missing += 1 }
            if wanted == nil { extraneous += 1 }
        }
        guard let first = wrong.first else { return [] }
        let place = place(of: list)
        if missing == wrong.count {
            let labels = joined(wrong.map { parameters[pairs[$0]].label })
            report(
                wrong.count == 1
                    ? CheckingMessages.missingLabel(labels, call) : CheckingMessages.missingLabels(labels, call),
                at: place)
        } else if extraneous == wrong.count {
            let labels = joined(wrong.map { list.arguments[$0].label })
            report(
                wrong.count == 1
                    ? CheckingMessages.extraneousLabel(labels, call)
                    : CheckingMessages.extraneousLabels(labels, call), at: place)
        } else if let second = wrong.last, wrong.count == 2, isSwap(first, second, list, parameters) {
            report(
                CheckingMessages.argumentOrder(name(second, list), before: name(first, list)),
                at: list.arguments[second].label == nil
                    ? list.arguments[second].value.range : list.arguments[second].labelRange)
            return []
        } else {
            report(CheckingMessages.incorrectLabels(have, expected, call, plural: wrong.count > 1), at: place)
        }
        return Array(pairs.prefix(plain))
    }

    /// Which parameter each argument is meant for: those with a default value may be passed by.
    private func paired(_ list: ArgumentList, _ count: Int, _ parameters: [ParameterSymbol]) -> [Int] {
        var result: [Int] = []
        var next = 0
        for argument in list.arguments.prefix(count) {
            if next < parameters.count, parameters[next].isVariadic, result.last == next {
                if argument.label == nil {
                    result.append(next)
                    continue
                }
                next += 1
            }
            if next < parameters.count, argument.label != parameters[next].label, let label = argument.label,
                let later = (next..<parameters.count).first(where: { parameters[$0].label == label }),
                parameters[next..<later].allSatisfy({ $0.defaultValue != nil })
            {
                next = later
            }
            guard next < parameters.count else { return Array(0..<count) }
            result.append(next)
            if !parameters[next].isVariadic { next += 1 }
        }
        return result
    }

    /// An argument for a parameter that was passed by, and the argument it should stand before.
    private func misplaced(
        _ list: ArgumentList, _ pairs: [Int], _ parameters: [ParameterSymbol]
    ) -> (late: Int, early: Int)? {
        let plain = list.arguments.count - list.trailing
        guard plain <= parameters.count, pairs == Array(0..<plain) else { return nil }
        for index in 1..<max(plain, 1) {
            guard let label = list.arguments[index].label,
                let meant = parameters.firstIndex(where: { $0.label == label }), meant < index || index == plain - 1,
                !list.arguments[..<index].contains(where: { $0.label == label }), meant != index,
                let early = list.arguments[..<index].firstIndex(where: { other in
                    parameters.firstIndex { $0.label == other.label }.map { $0 > meant } ?? false
                }),
                list.arguments.prefix(plain).allSatisfy({ argument in
                    parameters.contains { $0.label == argument.label }
                })
            else { continue }
            return (index, early)
        }
        return nil
    }

    private func joined(_ labels: [Name?]) -> String {
        var result = ""
        for label in labels { result += (label.map { text($0) } ?? "_") + ":" }
        return result
    }

    /// Would the labels be right with these two arguments in the other order?
    private func isSwap(
        _ first: Int, _ second: Int, _ list: ArgumentList, _ parameters: [ParameterSymbol]
    ) -> Bool {
        list.arguments[first].label == parameters[second].label
            && list.arguments[second].label == parameters[first].label
    }

    private func name(_ index: Int, _ list: ArgumentList) -> String {
        list.arguments[index].label.map { "argument '\(text($0))'" } ?? "unnamed argument #\(index + 1)"
    }
}
