import Syntax

/// What extensions ask of the type they extend.
extension Checker {
    /// What an extended type says of its parameters: `extension [Double]`, or a name that stands for that.
    private func extendedArguments(_ type: TypeSyntax) -> [Type] {
        switch type.kind {
        case .name(let reference):
            if let written = reference.genericArguments { return written.map { resolveType($0) } }
            guard case .typealias(let alias)? = lookupType(reference.name), alias.ownCount == 0 else { return [] }
            resolve(alias)
            return types.arguments(alias.type)
        case .array, .dictionary, .optional: return types.arguments(resolveType(type))
        default: return []
        }
    }

    /// The conditions of an extension, and `self`'s type under them.
    func resolve(_ context: ExtensionContext) {
        guard !context.isResolved else { return }
        context.isResolved = true
        resolveHeader(context.type)
        context.signature = context.type.generics
        guard let syntax = context.declaration else { return }
        isolated(in: context.scope) {
            var signature = context.type.generics
            if case .name(let reference) = syntax.type.kind, let written = reference.genericArguments,
                context.type.kind == .protocol
            {
                // `extension Sequence<Int>` says what the elements are.
                let own = context.type.declaredType(types)
                for (associated, argument) in zip(context.type.primaryAssociatedTypes, written) {
                    signature.requirements.append(.sameType(member(of: own, associated), resolveType(argument)))
                }
            } else {
                let told = extendedArguments(syntax.type)
                for (parameter, argument) in zip(signature.parameters, told)
                where told.count == signature.parameters.count {
                    signature.requirements.append(.sameType(types.parameter(parameter), argument))
                }
            }
            context.signature = signature
            readRequirements(syntax.requirements, into: &signature)
            context.signature = signature
            environment = signature
            context.selfType = normalizedDeep(context.selfType)
        }
        forgetConditions()
    }
}
