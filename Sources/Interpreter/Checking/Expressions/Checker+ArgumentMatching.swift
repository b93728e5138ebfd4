import Diagnostics
import Syntax

/// Which argument goes where, by labels alone.
extension Checker {
    func bind(_ list: ArgumentList, to parameters: [ParameterSymbol]) -> ArgumentBinding {
        var binding = ArgumentBinding(sources: [Range<Int>](filled: 0..<0, count: parameters.count))
        var next = 0
        let plain = list.arguments.count - list.trailing
        var missing: [Int] = []
        for (index, parameter) in parameters.enumerated() {
            if next < plain, list.arguments[next].label == parameter.label {
                let first = next
                next += 1
                if parameter.isVariadic {
                    while next < plain, list.arguments[next].label == nil { next += 1 }
                }
                binding.sources[index] = first..<next
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
            } else if given > parameters.count, next < parameters.count, list.arguments[next].label == nil {
                // Without labels the first ones are meant in their order.
                binding.sources = positional(list, parameters)
                binding.mismatch = .extra(Array(parameters.count..<(plain > parameters.count ? plain : given)))
            } else {
                binding.mismatch = .extra(Array(next..<plain))
            }
            return binding
        }
        bindTrailing(list, parameters, &binding, &missing, from: plain)
        if binding.mismatch == nil, !missing.isEmpty { binding.mismatch = .missing(missing) }
        return binding
    }

    func requiredCount(_ parameters: [ParameterSymbol]) -> Int {
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

    private func positional(_ list: ArgumentList, _ parameters: [ParameterSymbol]) -> [Range<Int>] {
        parameters.indices.map { $0 < list.arguments.count ? $0..<$0 + 1 : 0..<0 }
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
                // A parameter of a generic type may be a function as well.
                target = (start..<max(start, parameters.count)).first {
                    binding.sources[$0].isEmpty && isGeneric(parameters[$0])
                }
            }
            if label == nil, target == nil {
                target = parameters.indices.last { binding.sources[$0].isEmpty && takesFunction(parameters[$0]) }
                if let target, isBeforeRequired(target, parameters, binding) {
                    binding.mismatch = .labels
                    return
                }
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
            binding.sources[chosen] = argument..<argument + 1
            missing.removeAll { $0 == chosen }
            start = chosen + 1
        }
    }

    /// A closure behind the parentheses is not meant for what stands before an argument that must be given.
    private func isBeforeRequired(
        _ target: Int, _ parameters: [ParameterSymbol], _ binding: ArgumentBinding
    ) -> Bool {
        parameters.indices.contains {
            $0 > target && !binding.sources[$0].isEmpty && parameters[$0].defaultValue == nil
                && parameters[$0].label != nil
        }
    }

    func isGeneric(_ parameter: ParameterSymbol) -> Bool {
        switch types.kind(parameter.argumentType) {
        case .parameter, .member: true
        default: false
        }
    }

    func takesFunction(_ parameter: ParameterSymbol) -> Bool {
        if parameter.isAutoclosure { return false }
        var type = parameter.argumentType
        while let wrapped = types.wrapped(type) { type = wrapped }
        switch types.kind(type) {
        case .function, .existential, .variable: return true
        default: return false
        }
    }
}
