import Diagnostics
import Syntax

/// The older meaning of `flatMap`.
extension Checker {
    /// `words.flatMap { Int($0) }`: where the closure gives no sequence but an optional, it is what `compactMap` is.
    func optionalFlatMap(
        of value: CheckedExpression, _ type: Type, _ reference: NameReference, _ list: ArgumentList,
        _ syntax: Expression, _ expecting: Type?
    ) -> NameReference? {
        guard list.arguments.count == 1, !isReadingFlatMap, text(reference.name) == "flatMap",
            types.wrapped(type) == nil, !isLazy(type), sequenceElement(of: type) != nil
        else { return nil }
        isReadingFlatMap = true
        defer { isReadingFlatMap = false }
        let other = NameReference(plain: names.intern("compactMap"), range: reference.range)
        guard !fits(reference, value, type, list, syntax, expecting), fits(other, value, type, list, syntax, expecting)
        else { return nil }
        warn(CheckingMessages.optionalFlatMap, at: reference.range)
        return other
    }

    private func fits(
        _ method: NameReference, _ value: CheckedExpression, _ type: Type, _ list: ArgumentList,
        _ syntax: Expression, _ expecting: Type?
    ) -> Bool {
        let nodes = list.nodes
        defer { list.nodes = nodes }
        return tries(keeping: false) {
            let (firstPending, firstVariable) = (pending.count, variables.count)
            let entries = members(method.name, of: type)
            let made = callInstance(entries, value, type, method, list, syntax, expecting, isSuper: false)
            if made.type == .error { mistakesInTrials += 1 }
            settle(from: firstPending, variablesFrom: firstVariable)
        }
    }
}
