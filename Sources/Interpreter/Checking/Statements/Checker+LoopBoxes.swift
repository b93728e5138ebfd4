import Syntax

/// Loops through what is in a box.
extension Checker {
    /// What is in a box is walked through by an iterator that does not say what it walks through.
    func openedSequence(_ value: CheckedExpression, _ type: Type, _ syntax: Expression) -> CheckedExpression? {
        guard let sequence = knownSymbol(.sequence), isExistential(type, conformingTo: sequence) else { return nil }
        let reference = NameReference(plain: names.intern("_erased"), range: syntax.range)
        let list = ArgumentList([], trailing: 0, range: syntax.range)
        return callInstance(
            members(reference.name, of: type), value, type, reference, list, syntax, nil, isSuper: false)
    }
}
