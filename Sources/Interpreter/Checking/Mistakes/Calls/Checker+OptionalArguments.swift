import Diagnostics
import Syntax

/// Optionals given where what they hold would do.
extension Checker {
    /// `evens.union(optional)`: what is asked of a generic parameter is met by what the optional holds, and not by itself.
    func reportOptional(
        _ value: CheckedExpression, _ wanted: Type, _ instance: Instance, _ call: Expression
    ) -> Bool {
        let function = instance.candidate.function
        guard trialDepth == 0, !isIUO(value), let wrapped = types.wrapped(shallow(value.type)).map({ shallow($0) }),
            types.wrapped(wrapped) == nil, types.flags(wrapped).isEmpty, case .variable(let index) = types.kind(wanted),
            Int(index) < variables.count, let parameter = variables[Int(index)].parameter,
            !meets(value.type, parameter, function), meets(wrapped, parameter, function)
        else { return false }
        _ = unify(wanted, wrapped)
        if function.kind == .initializer, isLibraryFunction(function), function.parameters.count == 1,
            function.parameters[0].label == nil
        {
            report(CheckingMessages.noExactMatches("initializer "), at: place(of: call))
        } else {
            reportUnwrap(value, wrapped)
        }
        return true
    }

    /// `names.joined(separator: optional)`: some method of the name would take what the optionals hold.
    func reportOptionals(_ fitting: [Candidate], _ list: ArgumentList) -> Bool {
        // Of methods without labels there are too many for one to be meant.
        guard trialDepth == 0, list.arguments.allSatisfy({ $0.label != nil }),
            fitting.allSatisfy({ isLibraryFunction($0.function) && $0.function.kind == .method })
        else { return false }
        let given = list.nodes.compactMap { $0 }
        let held = given.map { types.wrapped(shallow($0.type)) ?? $0.type }
        guard given.count == list.arguments.count, zip(given, held).contains(where: { $0.type != $1 }) else {
            return false
        }
        let isTaken = fitting.contains { candidate in
            tries(keeping: false) {
                let instance = instantiate(candidate, explicit: nil, at: list.range)
                let binding = bind(list, to: candidate.function.parameters)
                for (index, sources) in binding.sources.enumerated() {
                    for source in sources where plan(from: held[source], to: instance.parameterTypes[index]) == nil {
                        mistakesInTrials += 1
                    }
                }
                _ = progress(from: 0, must: false)
            }
        }
        guard isTaken else { return false }
        for (value, type) in zip(given, held) where value.type != type { reportUnwrap(value, type) }
        return true
    }
}
