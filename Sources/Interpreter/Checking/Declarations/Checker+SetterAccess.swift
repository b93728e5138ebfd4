import Diagnostics
import Syntax

/// `private(set)` where nothing is set.
extension Checker {
    func checkSetterAccess(_ declaration: Declaration, isMember: Bool = false, isLocal: Bool = false) {
        for modifier in declaration.modifiers.list {
            guard let level = modifier.kind.ofSetter else { continue }
            if isLocal { report(CheckingMessages.accessInBody(level.word), at: modifier.range) }
            switch declaration.kind {
            case .variable(let syntax):
                guard syntax.bindings.contains(where: { !isSettable(syntax, $0) }) else { continue }
                let kind = isMember ? "read-only properties" : syntax.isLet ? "constants" : "read-only variables"
                report(CheckingMessages.setterAccess(modifier.kind.word, kind), at: modifier.range)
            case .subscript(let syntax):
                if offersSetting(syntax.accessors) { continue }
                report(CheckingMessages.setterAccess(modifier.kind.word, "read-only subscripts"), at: modifier.range)
            default: report(CheckingMessages.notApplicable(level.word), at: modifier.range)
            }
        }
    }

    private func isSettable(_ syntax: Syntax.VariableDeclaration, _ binding: Syntax.VariableDeclaration.Binding) -> Bool
    {
        !syntax.isLet && (binding.accessors == nil || binding.initializer != nil || offersSetting(binding.accessors))
    }

    private func offersSetting(_ block: AccessorBlock?) -> Bool {
        guard case .accessors(let list)? = block?.kind else { return block == nil }
        return list.contains { $0.kind != .get }
    }
}
