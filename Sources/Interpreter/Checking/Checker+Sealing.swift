import Diagnostics
import Syntax

/// What a sealed unit (a student's answer) adds to types that are not its own, and who sees it.
extension Checker {
    /// The sealed unit around the place where names are looked up.
    var realm: Scope? { (realmPlace ?? scope).realm }

    /// Whether a member of an extension is seen here: those of a sealed unit's extensions of foreign types are not,
    /// unless they were exported.
    func isVisible(_ context: ExtensionContext?, as name: Name) -> Bool {
        guard let context, let owner = context.scope.realm else { return true }
        return owner === realm || context.type.realm === owner || context.exportedMembers.contains(name)
    }

    func isVisible(_ conformance: Conformance) -> Bool {
        guard let context = conformance.context, let owner = context.scope.realm else { return true }
        return owner === realm || context.type.realm === owner
            || context.exportedProtocols.contains(ObjectIdentifier(conformance.proto))
    }

    /// The conformances seen here. Code that is being made has been checked: it sees all, the latest of a sealed unit
    /// before those of others.
    func visibleConformances(of nominal: NominalSymbol) -> [Conformance] {
        let all = allConformances(of: nominal)
        guard all.contains(where: { $0.context?.scope.realm != nil }) else { return all }
        guard isLowering else { return all.filter(isVisible) }
        let (open, sealed) = (
            all.filter { $0.context?.scope.realm == nil }, all.filter { $0.context?.scope.realm != nil }
        )
        return open + sealed.reversed()
    }

    /// A scope in which later units see, of all that a sealed unit declares, what has one of `signatures`, and of its
    /// extensions what those of `pattern` have too.
    public func makeExports(
        of unit: CheckedUnit, signatures: Set<String>, like pattern: CheckedUnit
    ) -> Scope {
        let exports = Scope(.unit, parent: unit.scope.parent)
        for name in unit.scope.names {
            for symbol in unit.scope.local(name) ?? [] {
                if let declaration = declaration(of: symbol), signatures.contains(declaration.signature) {
                    exports.declare(symbol, as: name)
                }
            }
        }
        for context in unit.scope.foreignExtensions {
            for wanted in pattern.scope.foreignExtensions where wanted.type === context.type {
                export(context, like: wanted)
            }
        }
        generation += 1
        conformanceCache.removeAll()
        return exports
    }

    private func export(_ context: ExtensionContext, like wanted: ExtensionContext) {
        for (name, members) in wanted.type.members where members.contains(where: { $0.context === wanted }) {
            context.exportedMembers.insert(name)
        }
        for conformance in wanted.type.conformances where conformance.context === wanted {
            context.exportedProtocols.insert(ObjectIdentifier(conformance.proto))
        }
    }

    /// Operators of earlier units keep their meaning for everything that is read while a sealed unit is.
    func refusesOperator(_ syntax: OperatorDeclaration) -> Bool {
        guard scope.realm != nil, operators.has(syntax.name, syntax.fixity) else { return false }
        report(CheckingMessages.operatorRedeclared, at: syntax.nameRange)
        return true
    }

    /// Whether a sealed unit makes types that are not its own conform to anything: what was compiled with that serves
    /// no other unit.
    public func statesForeignConformances(_ unit: CheckedUnit) -> Bool {
        for context in unit.scope.foreignExtensions {
            if let syntax = context.declaration, !syntax.inherited.isEmpty { return true }
        }
        return false
    }
}

extension NominalSymbol {
    /// The sealed unit that declares it.
    var realm: Scope? { memberScope?.realm }
}
