import Syntax

/// What plain files see of Foundation only with its import.
extension Checker {
    /// Names that a plain file has to import; the library itself always sees them.
    func isHidden(_ name: Name) -> Bool {
        requiresImports && !importsFoundation && foundationNames.contains(name) && !scope.isOfLibrary
    }

    /// The same of members of texts.
    func isUnimported(_ name: Name, on type: Type) -> Bool {
        guard requiresImports, !importsFoundation, !scope.isOfLibrary else { return false }
        switch types.nominalSymbol(type)?.representation {
        case .string?, .substring?:
            return StandardLibrary.foundationMembers.contains(text(name))
                && members(name, of: type).allSatisfy { isOfLibrary($0.symbol) }
        default: return false
        }
    }

    /// What the program itself adds to texts under a name of Foundation's stands alone where that is not imported.
    func withoutUnimported(
        _ found: [MemberEntry], _ name: Name, _ nominal: NominalSymbol
    ) -> [MemberEntry] {
        guard found.count > 1, requiresImports, !importsFoundation,
            nominal.representation == .string || nominal.representation == .substring,
            StandardLibrary.foundationMembers.contains(text(name))
        else { return found }
        let own = found.filter { !isOfLibrary($0.symbol) }
        return own.isEmpty ? found : own
    }

    /// Not of an extension that the program makes.
    private func isOfLibrary(_ symbol: Symbol) -> Bool {
        switch symbol {
        case .function(let function): function.state.row != nil
        case .variable(let variable): variable.state.row != nil
        default: false
        }
    }
}
