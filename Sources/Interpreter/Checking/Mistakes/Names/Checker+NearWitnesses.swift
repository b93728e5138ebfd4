import Diagnostics
import Syntax

/// Members that were meant for a requirement and do not meet it.
extension Checker {
    /// What keeps the type's own member from standing for a requirement that nothing meets.
    func nearWitness(of requirement: Symbol, in conformance: Conformance) -> Diagnostic? {
        switch requirement {
        case .function(let wanted) where wanted.kind == .method:
            for case .function(let given) in ownMembers(wanted.name, of: conformance) {
                resolve(given)
                guard given.kind == .method, given.parameters.count == wanted.parameters.count,
                    zip(given.parameters, wanted.parameters).allSatisfy({ $0.label == $1.label })
                else { continue }
                return obstacle(given, wanted, conformance).map { Diagnostic(.note, $0, at: given.range) }
            }
        case .variable(let wanted):
            for case .variable(let given) in ownMembers(wanted.name, of: conformance) {
                resolve(given)
                return obstacle(given, wanted, conformance)
            }
        default: break
        }
        return nil
    }

    /// A member that differs from a requirement in its labels alone was meant for it.
    func otherLabels(of requirement: Symbol, in conformance: Conformance) -> Diagnostic? {
        guard case .function(let wanted) = requirement, wanted.kind == .method || wanted.kind == .initializer,
            !isOperatorName(wanted.name)
        else { return nil }
        for case .function(let given) in ownMembers(wanted.name, of: conformance) {
            resolve(given)
            let labels = zip(given.parameters, wanted.parameters).map { $0.label == $1.label }
            guard given.kind == wanted.kind, given.parameters.count == wanted.parameters.count,
                labels.contains(false), !isLibraryFunction(given), obstacle(given, wanted, conformance) == nil
            else { continue }
            let plain = wanted.kind == .method && wanted.parameters.allSatisfy { $0.label == nil }
            let required = plain ? text(wanted.name) : description(of: wanted)
            let own = "\(functionKind(given)) '\(description(of: given))'"
            return Diagnostic(
                .error, CheckingMessages.differentLabels(own, text(conformance.proto.name), required), at: given.range)
        }
        return nil
    }

    private func ownMembers(_ name: Name, of conformance: Conformance) -> [Symbol] {
        (conformance.type.members[name] ?? []).map { $0.symbol }
    }

    private func obstacle(
        _ given: FunctionSymbol, _ wanted: FunctionSymbol, _ conformance: Conformance
    ) -> String? {
        if given.isStatic != wanted.isStatic { return CheckingMessages.candidateOtherPlace(isStatic: given.isStatic) }
        if given.isMutating, !wanted.isMutating { return CheckingMessages.candidateMutates }
        if given.thrown != nil, wanted.thrown == nil { return CheckingMessages.candidateThrows }
        let type = requirementType(given, conformance)
        return type == requirementType(wanted, conformance) ? nil : CheckingMessages.candidateType(type)
    }

    private func obstacle(
        _ given: VariableSymbol, _ wanted: VariableSymbol, _ conformance: Conformance
    ) -> Diagnostic? {
        let own = conformance.type.declaredType(types)
        let type = substitute(wanted.type, conformance.proto.generics.parameters, [own])
        if given.isStatic != wanted.isStatic {
            return Diagnostic(.note, CheckingMessages.candidateOtherPlace(isStatic: given.isStatic), at: given.range)
        }
        if given.type != type {
            return Diagnostic(.note, CheckingMessages.candidateType(text(given.type)), at: given.range)
        }
        let pair = accessors(of: given)
        if pair.getter.isMutating, wanted.getter?.isMutating != true {
            return Diagnostic(.note, CheckingMessages.candidateMutates, at: pair.getter.range)
        }
        guard wanted.setter != nil, pair.setter == nil || given.isLet else { return nil }
        return Diagnostic(.note, CheckingMessages.candidateNotSettable, at: given.range)
    }
}
