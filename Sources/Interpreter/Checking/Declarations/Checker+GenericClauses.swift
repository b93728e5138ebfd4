import Diagnostics
import Syntax

/// What `<T: P>` and `where` clauses ask of their parameters.
extension Checker {
    /// What a clause asks of its parameters, which are the last ones of the signature.
    func readConditions(
        of clause: GenericClause, into signature: inout GenericSignature, _ mentioned: [TypeSyntax] = []
    ) {
        environment = signature
        for (index, parameter) in clause.parameters.enumerated() {
            guard let constraint = parameter.constraint else { continue }
            let symbol = signature.parameters[signature.parameters.count - clause.parameters.count + index]
            constrain(types.parameter(symbol), by: constraint, &signature)
            environment = signature
        }
        if !clause.requirements.isEmpty
            || clause.parameters.contains(where: { $0.constraint == nil }) && mentioned.contains(where: isMemberType)
        {
            signature.requirements += implied(by: mentioned)
        }
        readRequirements(clause.requirements, into: &signature)
    }

    /// `(a: Quantity<U>)` asks of `U` what the quantity does: a `where` clause behind it may build on that, and so may a
    /// `U.Scale` beside it.
    private func implied(by mentioned: [TypeSyntax]) -> [Requirement] {
        impliedRequirements = []
        defer { impliedRequirements = nil }
        quietly { for type in mentioned { _ = resolveType(type) } }
        return impliedRequirements ?? []
    }

    private func isMemberType(_ type: TypeSyntax) -> Bool {
        switch type.kind {
        case .member: true
        case .array(let inner), .optional(let inner), .parenthesized(let inner): isMemberType(inner)
        default: false
        }
    }

    func readRequirements(_ list: [GenericRequirement], into signature: inout GenericSignature) {
        for requirement in list {
            environment = signature
            let left = resolveType(requirement.left)
            if left == .error { continue }
            switch requirement.kind {
            case .sameType:
                impliedRequirements = []
                let right = resolveType(requirement.right)
                if right != .error { signature.requirements += [.sameType(left, right)] + (impliedRequirements ?? []) }
                impliedRequirements = nil
            case .conformance:
                constrain(left, by: requirement.right, at: SourceRange(at: requirement.left.range.upper), &signature)
            }
        }
        environment = signature
    }

    func constrain(
        _ subject: Type, by syntax: TypeSyntax, at place: SourceRange? = nil, _ signature: inout GenericSignature
    ) {
        for constraint in constraints(of: syntax) where constraint != .error {
            guard let symbol = types.nominalSymbol(constraint) else {
                if case .existential(let members) = types.kind(constraint) {
                    for member in members { addConstraint(subject, member, &signature) }
                    continue
                }
                report(
                    CheckingMessages.constrainedToNonProtocol(text(subject), text(constraint)),
                    at: place ?? syntax.range)
                continue
            }
            switch symbol.kind {
            case .protocol: addConstraint(subject, constraint, &signature)
            case .class: signature.requirements.append(.superclass(subject, constraint))
            default:
                report(
                    CheckingMessages.constrainedToNonProtocol(text(subject), text(constraint)),
                    at: place ?? syntax.range)
            }
        }
    }

    /// `T: Collection<Int>` asks for the protocol and fixes its primary associated types.
    private func addConstraint(_ subject: Type, _ constraint: Type, _ signature: inout GenericSignature) {
        guard case .nominal(let proto, let arguments) = types.kind(constraint) else { return }
        signature.requirements.append(.conformance(subject, proto))
        guard !arguments.isEmpty else { return }
        environment = signature
        resolveHeader(proto)
        for (associated, argument) in zip(proto.primaryAssociatedTypes, arguments) {
            signature.requirements.append(.sameType(member(of: subject, associated), argument))
        }
    }
}
