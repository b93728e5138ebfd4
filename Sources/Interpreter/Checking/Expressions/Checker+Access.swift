import Diagnostics
import Syntax

/// `private`: named by the type that declares it, and by its extensions, alone.
extension Checker {
    /// Without what is private elsewhere; if nothing else is left, that is told.
    func accessible(_ entries: [MemberEntry], _ name: Name, at range: SourceRange) -> [MemberEntry]? {
        guard entries.contains(where: { isHidden($0.symbol, of: $0.owner) }) else { return entries }
        let seen = entries.filter { !isHidden($0.symbol, of: $0.owner) }
        if !seen.isEmpty { return seen }
        report(CheckingMessages.privateMember(text(name)), at: range)
        return nil
    }

    /// A type inside of another.
    func accessible(_ nested: Symbol, in outer: Type, at reference: NameReference) -> Bool {
        guard let owner = types.nominalSymbol(outer), isHidden(nested, of: owner) else { return true }
        report(CheckingMessages.privateMember(text(reference.name)), at: reference.range)
        return false
    }

    func isHidden(_ symbol: Symbol, of owner: NominalSymbol) -> Bool {
        let isPrivate =
            switch symbol {
            case .function(let function): function.state.isPrivate
            case .variable(let variable): variable.state.isPrivate && !isWrappedValue(variable, of: owner)
            case .subscript(let access): access.getter.state.isPrivate
            case .nominal(let nominal): nominal.state.isPrivate
            case .enumCase, .typealias, .associatedType, .genericParameter: false
            }
        return isPrivate && !isInside(owner)
    }

    /// `private(set)`
    func isSetterHidden(_ variable: VariableSymbol) -> Bool {
        guard variable.isSetterPrivate, let owner = variable.owner else { return false }
        return !isInside(owner)
    }

    func isInside(_ owner: NominalSymbol) -> Bool {
        var current: Scope? = scope
        while let place = current {
            if place.nominal === owner { return true }
            current = place.parent
        }
        return false
    }
}
