import Diagnostics
import Syntax

/// Array literals of types that are no arrays.
extension Checker {
    /// `let s: Set<Int> = [1, 2]`: the type's initialiser takes the elements.
    func literalCall(
        _ type: Type, _ proto: KnownType, _ elements: [Expression], _ syntax: Expression
    ) -> CheckedExpression? {
        if case .existential = types.kind(type) { return nil }
        guard conforms(type, proto) else { return nil }
        let label = names.intern("arrayLiteral")
        for entry in members(.`init`, of: type) {
            guard case .function(let function) = entry.symbol else { continue }
            resolve(function)
            guard function.parameters.count == 1, function.parameters[0].label == label else { continue }
            let outer = outerArguments(of: entry.owner, base: type)
            let element = substitute(function.parameters[0].argumentType, function.generics.parameters, outer)
            if unboundVariable(element) != nil, reportMixedElements(elements, syntax) { return errorNode(syntax) }
            let list = arrayOf(elements, element, array(element), syntax)
            if list.type == .error { return list }
            return initializerCall(function, outer, type, list, syntax)
        }
        return nil
    }

    /// `let s: Set = [1, "a"]`: literals of two types.
    private func reportMixedElements(_ elements: [Expression], _ syntax: Expression) -> Bool {
        var first: Type?
        for element in elements {
            let type = quietly { check(element, expecting: nil).type }
            guard literalKind(type) != .none else { return false }
            let own = defaultType(of: literalKind(type))
            if let first, first != own, join(first, own) == nil, !(isNumber(first) && isNumber(own)) {
                report(CheckingMessages.conflictingArguments("Element", text(own), text(first)), at: syntax.range)
                return true
            }
            first = first ?? own
        }
        return false
    }
}
