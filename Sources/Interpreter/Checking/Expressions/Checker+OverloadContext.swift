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

    /// How many literals became another type than they would by themselves, be it by the other operand.
    func bentLiterals(_ list: ArgumentList, _ kinds: [SolverVariable.LiteralKind]) -> Int {
        zip(list.nodes, kinds).count { node, kind in
            guard let node, kind != .none, unboundVariable(node.type) == nil else { return false }
            return shallow(node.type) != defaultType(of: kind)
        }
    }

    /// `rate * 2` by an operator of `(Double, Self)`: a whole number that is none of the protocol's by itself.
    func isBentSelf(_ candidate: Candidate) -> Bool {
        guard candidate.function.isStatic, let owner = candidate.function.owner, owner.kind == .protocol,
            let subject = candidate.outer.first, unboundVariable(subject) != nil, literalKind(subject) == .integer
        else { return false }
        return !conforms(known(.int), to: owner)
    }

    /// `rate * 2`: an operator of the other operand's own type, on both sides, needs no context.
    func isOfOperand(_ candidate: Candidate, _ list: ArgumentList) -> Bool {
        let parameters = candidate.function.parameters
        guard candidate.function.owner.map({ $0.kind != .protocol }) ?? false, parameters.count == 2,
            isOperator(candidate.function), parameters[0].argumentType == parameters[1].argumentType
        else { return false }
        let type = parameters[0].argumentType
        return types.flags(type).isEmpty && list.nodes.contains { $0.map { shallow($0.type) == type } ?? false }
    }

    /// The type that a candidate states for an argument, if no generic parameter stands in it.
    private func parameterType(of argument: Int, _ candidate: Candidate, _ list: ArgumentList) -> Type? {
        let binding = bind(list, to: candidate.function.parameters)
        for (index, sources) in binding.sources.enumerated() where sources.contains(argument) {
            let type = candidate.function.parameters[index].argumentType
            return types.flags(type).isEmpty ? type : typeBeside(index, candidate, binding, list)
        }
        return nil
    }

    /// `1 - x` by an operator of `(Self, Self)`: what the literal is, the other operand says.
    private func typeBeside(
        _ index: Int, _ candidate: Candidate, _ binding: ArgumentBinding, _ list: ArgumentList
    ) -> Type? {
        let parameters = candidate.function.parameters
        guard case .parameter = types.kind(parameters[index].argumentType) else { return nil }
        for (other, parameter) in parameters.enumerated()
        where other != index && parameter.argumentType == parameters[index].argumentType {
            guard let source = binding.sources[other].first, let node = list.nodes[source] else { continue }
            let type = shallow(node.type)
            if types.flags(type).isEmpty { return type }
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
