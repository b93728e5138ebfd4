import Diagnostics
import Syntax

/// Saying that a method is called which is another one, or none.
extension Checker {
    /// Methods of which the library has more than are offered here: where no label fits, none is meant.
    func reportSeveral(_ candidates: [Candidate], _ list: ArgumentList, _ reference: NameReference) -> Bool {
        let name = text(reference.name)
        guard name == "remove" || name == "index", list.arguments.count == 1, list.trailing == 0,
            list.arguments[0].label == nil,
            candidates.allSatisfy({
                isLibraryFunction($0.function) && bind(list, to: $0.function.parameters).mismatch != nil
            })
        else { return false }
        checkAlone(list, 0)
        if list.nodes[0]?.type == .error { return true }
        report(CheckingMessages.noExactMatches("instance method '\(name)'"), at: reference.range)
        return true
    }

    /// `points.contains(point)` where points do not compare: the compiler thinks of `contains(where:)`.
    func reportPredicateWanted(
        _ list: ArgumentList, _ base: CheckedExpression, _ type: Type, _ reference: NameReference
    ) -> Bool {
        guard text(reference.name) == "contains", list.arguments.count == 1, list.arguments[0].label == nil,
            let element = types.element(ofArray: type)
        else { return false }
        if case .array? = base.syntax.map({ bare($0).kind }) { return false }
        checkAlone(list, 0)
        guard let given = list.nodes[0], given.type != .error else { return false }
        let wanted = "(\(text(element))) throws -> Bool"
        report(CheckingMessages.convertArgument(quoted(given), wanted), at: place(of: given))
        report(CheckingMessages.missingLabel("where:", "call"), at: place(of: given))
        return true
    }

    /// `table["key"].append(1)`: the compiler first says that nothing can change there.
    func reportChangeThroughOptional(_ value: CheckedExpression, _ type: Type, _ reference: NameReference) {
        guard let wrapped = types.wrapped(type), case .subscript(.value(let base), _, _) = value.kind,
            case .variable(let variable) = base.kind,
            case .function(let function)? = members(reference.name, of: shallow(wrapped)).first?.symbol,
            function.isMutating
        else { return }
        let name = text(variable.name)
        report(
            variable.isLet
                ? CheckingMessages.mutatingOnLet(name) : CheckingMessages.mutatingOnImmutable("'\(name)' is immutable"),
            at: reference.range)
    }
}
