import Diagnostics
import Syntax

extension Checker {
    /// Reads every row of the library with its body, which else happens on first use; what is wrong with them.
    public func checkWholeLibrary() -> [Diagnostic] {
        for topic in library.topics {
            for type in topic.types {
                guard let nominal = libraryNominal(intern(type.name)) else { continue }
                for member in type.members { checkMembers(intern(member.name), of: nominal) }
            }
            for group in topic.extensions { checkRows(of: group) }
        }
        return diagnostics.filter { $0.severity == .error }
    }

    private func checkRows(of group: BuiltinExtension) {
        for row in group.rows {
            let name = intern(row.name)
            guard group.type.utf8CodeUnitCount > 0 else {
                materialize(name)
                for symbol in libraryScope.local(name) ?? [] { checkBodies(of: symbol) }
                continue
            }
            guard let nominal = libraryNominal(intern(group.type)) else { continue }
            checkMembers(name, of: nominal)
        }
    }

    private func checkMembers(_ name: Name, of nominal: NominalSymbol) {
        materializeMembers(name, of: nominal)
        for entry in members(name, of: nominal.declaredType(types)) { checkBodies(of: entry.symbol) }
    }

    private func checkBodies(of symbol: Symbol) {
        switch symbol {
        case .function(let function): checkBody(of: function)
        case .variable(let variable):
            resolve(variable)
            for accessor in [variable.getter, variable.setter] { accessor.map { checkBody(of: $0) } }
        case .subscript(let access):
            resolve(access.getter)
            for accessor in [access.getter, access.setter] { accessor.map { checkBody(of: $0) } }
        default: break
        }
    }
}
