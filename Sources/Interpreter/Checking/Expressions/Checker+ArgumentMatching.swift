import Diagnostics
import Syntax

/// Which argument goes where, by labels alone.
extension Checker {
    func bind(_ list: ArgumentList, to parameters: [ParameterSymbol]) -> ArgumentBinding {
        var binding = ArgumentBinding(sources: [[Int]](repeating: [], count: parameters.count))
        var next = 0
        let plain = list.arguments.count - list.trailing
        var missing: [Int] = []
        for (index, parameter) in parameters.enumerated() {
            if next < plain, list.arguments[next].label == parameter.label {
                binding.sources[index].append(next)
                next += 1
                if parameter.isVariadic {
                    while next < plain, list.arguments[next].label == nil,
                        !laterTakes(next, parameters, index)
                    {
                        binding.sources[index].append(next)
                        next += 1
                    }
                }
            } else if parameter.defaultValue == nil, !parameter.isVariadic {
                missing.append(index)
            }
        }
        if next < plain {
            // Something was left over: labels are wrong, or there are too many.
            let given = list.arguments.count
            if given <= parameters.count, !missing.isEmpty || labelsDiffer(list, parameters, plain) {
                binding.mismatch = .labels
                binding.sources = positional(list, parameters)
                if missing.count + (given - plain) > given - next + list.trailing, given < requiredCount(parameters) {
                    binding.mismatch = .missing(missingByLabel(list, parameters))
                }
            } else {
                binding.mismatch = .extra(Array(next..<plain))
            }
            return binding
        }
        bindTrailing(list, parameters, &binding, &missing, from: plain)
        if binding.mismatch == nil, !missing.isEmpty { binding.mismatch = .missing(missing) }
        return binding
    }

    private func laterTakes(_ argument: Int, _ parameters: [ParameterSymbol], _ index: Int) -> Bool {
        false
    }

    private func requiredCount(_ parameters: [ParameterSymbol]) -> Int {
        parameters.filter { $0.defaultValue == nil && !$0.isVariadic }.count
    }

    private func missingByLabel(_ list: ArgumentList, _ parameters: [ParameterSymbol]) -> [Int] {
        var result: [Int] = []
        for (index, parameter) in parameters.enumerated() where parameter.defaultValue == nil && !parameter.isVariadic {
            if !list.arguments.contains(where: { $0.label == parameter.label }) { result.append(index) }
        }
        return result.isEmpty ? [parameters.count - 1] : result
    }

    private func labelsDiffer(_ list: ArgumentList, _ parameters: [ParameterSymbol], _ plain: Int) -> Bool {
        for (index, argument) in list.arguments.prefix(plain).enumerated() where index < parameters.count {
            if argument.label != parameters[index].label { return true }
        }
        return false
    }

    private func positional(_ list: ArgumentList, _ parameters: [ParameterSymbol]) -> [[Int]] {
        parameters.indices.map { $0 < list.arguments.count ? [$0] : [] }
    }

    /// Trailing closures: the first goes to the first parameter left that takes a function, the others by label.
    private func bindTrailing(
        _ list: ArgumentList, _ parameters: [ParameterSymbol], _ binding: inout ArgumentBinding,
        _ missing: inout [Int], from plain: Int
    ) {
        var start = 0
        for (index, sources) in binding.sources.enumerated() where !sources.isEmpty { start = index + 1 }
        for argument in plain..<list.arguments.count {
            let label = list.arguments[argument].label
            var target: Int?
            for index in start..<max(start, parameters.count) {
                guard binding.sources[index].isEmpty else { continue }
                if label == nil ? takesFunction(parameters[index]) : parameters[index].label == label {
                    target = index
                    break
                }
            }
            if label == nil, target == nil {
                target = parameters.indices.last { binding.sources[$0].isEmpty && takesFunction(parameters[$0]) }
            }
            guard let target else {
                binding.mismatch = .extra([argument])
                return
            }
            // An earlier optional function parameter gives way to a required later one.
            var chosen = target
            if label == nil, argument == list.arguments.count - 1, parameters[target].defaultValue != nil,
                let required = parameters.indices.last(where: {
                    $0 > target && parameters[$0].defaultValue == nil && takesFunction(parameters[$0])
                        && binding.sources[$0].isEmpty
                })
            {
                chosen = required
            }
            binding.sources[chosen].append(argument)
            missing.removeAll { $0 == chosen }
            start = chosen + 1
        }
    }

    private func takesFunction(_ parameter: ParameterSymbol) -> Bool {
        if parameter.isAutoclosure { return false }
        var type = parameter.argumentType
        while let wrapped = types.wrapped(type) { type = wrapped }
        switch types.kind(type) {
        case .function, .parameter, .existential, .variable: return true
        default: return false
        }
    }

    // MARK: - Saying what is wrong

    func reportMismatch(
        _ mismatch: ArgumentBinding.Mismatch, _ list: ArgumentList, _ parameters: [ParameterSymbol],
        _ function: FunctionSymbol, at range: SourceRange
    ) {
        switch mismatch {
        case .missing(let indices): reportMissing(indices, list, parameters, function, at: range)
        case .extra(let indices): reportExtra(indices, list, parameters, function)
        case .labels: reportLabels(list, parameters, at: range)
        }
    }

    private func declaredNote(_ function: FunctionSymbol) -> [Diagnostic] {
        guard function.state.row == nil, !isLibraryFunction(function) else { return [] }
        return [Diagnostic(.note, "'\(description(of: function))' declared here", at: function.range)]
    }

    func isLibraryFunction(_ function: FunctionSymbol) -> Bool {
        if function.state.row != nil { return true }
        return function.owner?.isLibrary ?? false
    }

    private func reportMissing(
        _ indices: [Int], _ list: ArgumentList, _ parameters: [ParameterSymbol], _ function: FunctionSymbol,
        at range: SourceRange
    ) {
        let notes = declaredNote(function)
        let first = indices[0]
        // The place is that of the argument which should stand after the missing one, or the closing parenthesis.
        var place = SourceRange(at: list.range.upper.advanced(by: list.range.length > 0 ? -1 : 0))
        if let following = list.arguments.indices.first(where: {
            $0 >= first && $0 < list.arguments.count - list.trailing
        }) {
            place = list.arguments[following].labelRange.union(list.arguments[following].value.range)
        }
        if indices.count > 1 {
            var names = ""
            for (position, index) in indices.enumerated() {
                names += position > 0 ? ", " : ""
                names += parameters[index].label.map { "'\(text($0))'" } ?? "#\(index + 1)"
            }
            report(CheckingMessages.missingArguments(names), at: place, notes: notes)
        } else if let label = parameters[first].label {
            report(CheckingMessages.missingArgument(text(label)), at: place, notes: notes)
        } else {
            report(CheckingMessages.missingArgument(position: first + 1), at: place, notes: notes)
        }
    }

    private func reportExtra(
        _ indices: [Int], _ list: ArgumentList, _ parameters: [ParameterSymbol], _ function: FunctionSymbol
    ) {
        for index in list.arguments.indices { checkAlone(list, index) }
        let argument = list.arguments[indices[0]]
        if parameters.isEmpty, list.arguments.count - list.trailing > 0 {
            report(
                indices.count > 1 || list.arguments.count > 1
                    ? "argument passed to call that takes no arguments"
                    : "argument passed to call that takes no arguments",
                at: argument.value.range)
            return
        }
        if indices.count > 1 {
            report(CheckingMessages.extraArguments(indices.map { $0 + 1 }), at: argument.value.range)
        } else {
            if indices[0] >= list.arguments.count - list.trailing {
                report("extra trailing closure passed in call", at: argument.value.range)
            } else {
                report(
                    CheckingMessages.extraArgument(argument.label.map { text($0) }),
                    at: argument.label == nil ? argument.value.range : argument.labelRange)
            }
        }
    }

    /// Mistakes inside of an argument are reported even if the call cannot be.
    func checkAlone(_ list: ArgumentList, _ index: Int) {
        guard list.nodes[index] == nil, !needsContext(list.arguments[index].value) else { return }
        list.nodes[index] = check(list.arguments[index].value, expecting: nil)
    }

    private func reportLabels(_ list: ArgumentList, _ parameters: [ParameterSymbol], at range: SourceRange) {
        var have = ""
        var expected = ""
        var wrong: [Int] = []
        var missingOnly = true
        var extraneousOnly = true
        let plain = list.arguments.count - list.trailing
        for index in 0..<min(plain, parameters.count) {
            let given = list.arguments[index].label
            let wanted = parameters[index].label
            have += (given.map { text($0) } ?? "_") + ":"
            expected += (wanted.map { text($0) } ?? "_") + ":"
            guard given != wanted else { continue }
            wrong.append(index)
            if given != nil { missingOnly = false }
            if wanted != nil { extraneousOnly = false }
        }
        guard let first = wrong.first else { return }
        let argument = list.arguments[first]
        if missingOnly {
            if wrong.count == 1, let label = parameters[first].label {
                report(CheckingMessages.missingLabel(text(label)), at: argument.value.range)
            } else {
                var labels = ""
                for index in wrong { labels += (parameters[index].label.map { text($0) } ?? "_") + ":" }
                report(CheckingMessages.missingLabels(labels), at: range)
            }
        } else if extraneousOnly {
            if wrong.count == 1, let label = argument.label {
                report(CheckingMessages.extraneousLabel(text(label)), at: argument.labelRange)
            } else {
                var labels = ""
                for index in wrong { labels += (list.arguments[index].label.map { text($0) } ?? "_") + ":" }
                report("extraneous argument labels '\(labels)' in call", at: range)
            }
        } else {
            if wrong.count == 1 {
                report(
                    CheckingMessages.incorrectLabels(have, expected, plural: plain > 1 && wrong.count > 1),
                    at: wrong.count == 1 && plain == 1 ? argument.labelRange : range)
            } else {
                report(CheckingMessages.incorrectLabels(have, expected, plural: true), at: range)
            }
        }
    }
}
