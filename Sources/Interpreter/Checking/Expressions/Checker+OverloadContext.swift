import Syntax

/// What a choice among declarations depends on.
extension Checker {
    /// Is there a number's literal that is of another type in one candidate than in another?
    func literalDecides(_ candidates: [Candidate], _ list: ArgumentList) -> Bool {
        for (index, node) in list.nodes.enumerated() {
            guard let node else { continue }
            let kind = literalKind(node.type)
            guard kind == .integer || kind == .floating else { continue }
            let wanted = candidates.map { parameterType(of: index, $0, list) }
            if wanted.contains(where: { $0 != wanted[0] || $0 == nil }) { return true }
        }
        return false
    }

    /// The type that a candidate states for an argument, if no generic parameter stands in it.
    private func parameterType(of argument: Int, _ candidate: Candidate, _ list: ArgumentList) -> Type? {
        let binding = bind(list, to: candidate.function.parameters)
        for (index, sources) in binding.sources.enumerated() where sources.contains(argument) {
            let type = candidate.function.parameters[index].argumentType
            return types.flags(type).isEmpty ? type : nil
        }
        return nil
    }

    /// `word.contains` where several methods have the name: the parameter decides between them.
    func isMethodGroup(_ syntax: Expression) -> Bool {
        guard case .member(let base, let reference) = syntax.kind, reference.labels == nil else { return false }
        switch base.kind {
        case .name, .string, .array: break
        default: return false
        }
        var isGroup = false
        _ = tries(keeping: false) {
            guard case .value(let value) = checkBase(base) else { return }
            let type = forceDefault(value.type)
            guard type != .error, unboundVariable(type) == nil else { return }
            let entries = usable(members(reference.name, of: type), on: type)
            guard entries.count > 1 else { return }
            isGroup = entries.allSatisfy {
                if case .function(let function) = $0.symbol { return !function.isStatic }
                return false
            }
        }
        return isGroup
    }
}
