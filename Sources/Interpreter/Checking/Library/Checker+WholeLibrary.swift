import Diagnostics
import Syntax

/// The library is declared as programs name its rows; here all of it at once.
extension Checker {
    /// Declares every row, reads its signature and its body; what is wrong with any of them.
    public func checkWholeLibrary() -> [Diagnostic] {
        for topic in library.topics {
            for type in topic.types { materialize(outermostName(type.name)) }
            for group in topic.extensions where group.type.utf8CodeUnitCount == 0 {
                for row in group.rows { checkFreeRow(intern(row.name)) }
            }
        }
        for topic in library.topics {
            for type in topic.types { checkMembers(ofPath: type.name, []) }
            for group in topic.extensions where group.type.utf8CodeUnitCount > 0 {
                checkMembers(ofPath: group.type, group.rows)
            }
        }
        return diagnostics.filter { $0.severity == .error }
    }

    /// Associated types that types of the library leave to be found out from their members: each program that asks for
    /// one would read those first.
    public func inferredWitnesses() -> [String] {
        var found: [String] = []
        for topic in library.topics {
            for type in topic.types {
                materialize(outermostName(type.name))
                guard let nominal = nominal(atPath: type.name), nominal.kind != .protocol else { continue }
                for conformance in allConformances(of: nominal) {
                    for associated in conformance.proto.associatedTypes {
                        _ = member(of: nominal.declaredType(types), associated)
                        if conformance.typeWitnesses[associated] != nil {
                            found.append("\(text(nominal.name)).\(text(associated.name))")
                        }
                    }
                }
            }
        }
        return found
    }

    private func outermostName(_ path: StaticString) -> Name {
        let bytes = bytes(path)
        return bytes[..<(bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count)]
            .withUnsafeBufferPointer { names.intern($0) }
    }

    private func checkFreeRow(_ name: Name) {
        materialize(name)
        for symbol in libraryScope.local(name) ?? [] { check(symbol) }
    }

    private func checkMembers(ofPath path: StaticString, _ rows: [Builtin]) {
        guard let nominal = nominal(atPath: path) else { return }
        _ = allConformances(of: nominal)
        for row in rows { materializeMembers(intern(row.name), of: nominal) }
        for name in Array(nominal.members.keys) {
            for member in nominal.members[name] ?? [] { check(member.symbol) }
        }
    }

    private func nominal(atPath path: StaticString) -> NominalSymbol? {
        var found: NominalSymbol?
        for word in bytes(path).split(separator: UInt8(ascii: ".")) {
            let name = word.withUnsafeBufferPointer { names.intern($0) }
            guard let outer = found else {
                found = libraryNominal(name)
                continue
            }
            found = nil
            for member in outer.members[name] ?? [] {
                if case .nominal(let inner) = member.symbol { found = inner }
            }
        }
        return found
    }

    private func check(_ symbol: Symbol) {
        switch symbol {
        case .function(let function): checkBody(of: function)
        case .variable(let variable):
            resolve(variable)
            for accessor in [variable.getter, variable.setter] { accessor.map { checkBody(of: $0) } }
        case .subscript(let symbol):
            resolve(symbol)
            for accessor in [symbol.getter, symbol.setter] { accessor.map { checkBody(of: $0) } }
        case .typealias(let alias): resolve(alias)
        case .enumCase(let enumCase): resolve(enumCase)
        default: break
        }
    }
}
