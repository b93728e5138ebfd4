import Diagnostics
import Syntax

/// Initial values of properties that ask for what is not there yet.
extension Checker {
    /// `var best = 1.0, rate: Double`: the initialiser that a struct has of itself gives the second no value.
    func reportHalfGiven(_ nominal: NominalSymbol, _ members: [Declaration]) {
        let isMade = nominal.members[.`init`]?.contains { $0.context == nil && isWritten($0.symbol) } ?? false
        guard nominal.kind == .struct, !isMade else { return }
        for member in members where !member.modifiers.contains(.static) {
            guard case .variable(let variable) = member.kind, variable.bindings[0].initializer != nil else { continue }
            let lacksValue = variable.bindings.dropFirst().contains { binding in
                binding.initializer == nil && binding.accessors == nil
                    && (variable.isLet || !isOptionalSyntax(binding.type))
            }
            if lacksValue { return reportLate(CheckingMessages.incompleteReturn, at: nominal.nameRange) }
        }
    }

    private func isWritten(_ symbol: Symbol) -> Bool {
        if case .function(let function) = symbol { function.state.declaration != nil } else { false }
    }

    /// `let b = a` beside `let a`: there is no instance yet, but what is done with the member is checked.
    func instanceMemberWithin(
        _ entries: [MemberEntry], _ reference: NameReference, _ syntax: Expression
    ) -> CheckedExpression {
        var type = Type.error
        if case .variable(let variable)? = entries.first?.symbol {
            let isRead = variable.state.progress == .resolving
            resolve(variable)
            // Of what is read just now it is told that it is asked for.
            if isRead { return errorNode(syntax) }
            type = variable.type
        }
        report(
            CheckingMessages.instanceMemberWithin(text(reference.name), isDefault: readsDefault), at: reference.range)
        return CheckedExpression(.error, type, range: syntax.range, node: syntax.id)
    }

    /// A memberwise initialiser asks for the variables of a structure by name; else it is the declaration that is read.
    func circularPlace(_ variable: VariableSymbol) -> SourceRange {
        let isMemberwise = variable.owner?.kind == .struct && !variable.isStatic && !variable.isLet
        guard !isMemberwise, case .variable(let syntax)? = variable.state.declaration?.kind else {
            return variable.range
        }
        return SourceRange(at: syntax.keyword.lower)
    }

    /// A memberwise initialiser would ask for a property whose type is just being found.
    func isAskedForWhileResolved(_ property: VariableSymbol) -> Bool {
        property.state.progress == .resolving && !(property.isLet && property.binding?.initializer != nil)
    }

    /// `let a = box.missing { print(a) }`: what is told of the call does not keep its closures from being read, unless
    /// one of them is itself too much.
    func reportOwnUses(_ names: [NameReference], since told: Int) {
        if diagnostics[told...].contains(where: { $0.message == CheckingMessages.extraTrailingClosure }) { return }
        for reference in names where !diagnostics[told...].contains(where: { $0.message == CheckingMessages.circular })
        {
            for case .variable(let property) in quietly({ lookup(reference.name) }).member.map({ $0.symbol })
            where property.state.progress == .resolving {
                resolve(property)
            }
        }
    }
}
