import Syntax

/// Which rows of the library a call may mean by its labels alone: the others are never resolved.
extension Checker {
    /// The candidates without rows that cannot take the arguments; all of them if nothing is left, for the message.
    func worthReading(_ candidates: [Candidate], _ list: ArgumentList) -> [Candidate] {
        guard candidates.count > 1 else { return candidates }
        let fitting = candidates.filter { candidate in
            guard candidate.function.state.row != nil, let parameters = writtenParameters(of: candidate.function)
            else { return true }
            return mayTake(list, parameters)
        }
        return fitting.isEmpty ? candidates : fitting
    }

    /// The parameters as the declaration has them; nil where nobody wrote it.
    func writtenParameters(of function: FunctionSymbol) -> [Parameter]? {
        switch function.state.declaration?.kind {
        case .function(let syntax): syntax.parameters
        case .initializer(let syntax): syntax.parameters
        default: nil
        }
    }

    private func mayTake(_ list: ArgumentList, _ parameters: [Parameter]) -> Bool {
        let given = list.arguments.count
        if given > parameters.count, !parameters.contains(where: { $0.isVariadic }) { return false }
        let plain = list.arguments.prefix(given - list.trailing)
        for argument in plain where !parameters.contains(where: { $0.label == argument.label }) { return false }
        var required = 0
        for parameter in parameters where parameter.defaultValue == nil && !parameter.isVariadic {
            required += 1
            if list.trailing == 0, !plain.contains(where: { $0.label == parameter.label }) { return false }
        }
        return required <= given
    }
}
