import Diagnostics
import Syntax

/// Making two types equal.
extension Checker {
    /// True if the types are equal once variables are bound as needed.
    func unify(_ left: Type, _ right: Type) -> Bool {
        if left == right { return true }
        let left = shallow(left)
        let right = shallow(right)
        if left == right || left == .error || right == .error { return true }
        if case .member(let base, let associated) = types.kind(left), types.hasVariable(base) {
            return unifyMember(base, associated, right)
        }
        if case .member(let base, let associated) = types.kind(right), types.hasVariable(base) {
            return unifyMember(base, associated, left)
        }
        if case .variable(let index) = types.kind(left) { return bind(Int(index), to: right) }
        if case .variable(let index) = types.kind(right) { return bind(Int(index), to: left) }
        if !types.hasVariable(left), !types.hasVariable(right), !types.hasError(left), !types.hasError(right) {
            return equalIgnoringDetails(left, right)
        }
        return unifyParts(left, right)
    }

    private func unifyParts(_ left: Type, _ right: Type) -> Bool {
        switch (types.kind(left), types.kind(right)) {
        case (.member(let base, let associated), _): return unifyMember(base, associated, right)
        case (_, .member(let base, let associated)): return unifyMember(base, associated, left)
        case (.nominal(let symbol, let arguments), .nominal(let other, let others)):
            return symbol === other && unifyAll(arguments, others)
        case (.tuple(let elements), .tuple(let others)):
            guard elements.count == others.count else { return false }
            for (element, other) in zip(elements, others) {
                if let label = element.label, let second = other.label, label != second { return false }
                if !unify(element.type, other.type) { return false }
            }
            return true
        case (.function(let function), .function(let other)):
            guard function.parameters.count == other.parameters.count else { return false }
            for (parameter, second) in zip(function.parameters, other.parameters) {
                if parameter.isInout != second.isInout || !unify(parameter.type, second.type) { return false }
            }
            return unifyThrown(function.thrown, other.thrown) && unify(function.result, other.result)
        case (.metatype(let instance), .metatype(let other)): return unify(instance, other)
        case (.existential(let members), .existential(let others)): return unifyAll(members, others)
        case (.opaque(let symbol, let arguments), .opaque(let other, let others)):
            return symbol === other && unifyAll(arguments, others)
        default: return false
        }
    }

    /// What a generic `throws(E)` throws is known from what is put there; other differences are conversions.
    private func unifyThrown(_ left: Type?, _ right: Type?) -> Bool {
        if let left, let index = unboundVariable(left) {
            return right == left || bind(index, to: right ?? known(.never))
        }
        if let right, let index = unboundVariable(right) { return bind(index, to: left ?? known(.never)) }
        return true
    }

    func unifyAll(_ left: [Type], _ right: [Type]) -> Bool {
        guard left.count == right.count else { return false }
        for (one, other) in zip(left, right) where !unify(one, other) { return false }
        return true
    }

    private func unifyMember(_ base: Type, _ associated: AssociatedTypeSymbol, _ other: Type) -> Bool {
        let base = zonk(base)
        let resolved = member(of: base, associated)
        if resolved == other { return true }
        if case .member(let inner, _) = types.kind(resolved), types.hasVariable(inner) {
            pending.append(PendingConstraint(kind: .equal(resolved, other, owner: currentOwner), range: currentRange))
            return true
        }
        guard case .member = types.kind(resolved) else { return unify(resolved, other) }
        if case .variable(let index) = types.kind(other) { return bind(Int(index), to: resolved) }
        var second = other
        if case .member(let inner, let symbol) = types.kind(other) {
            second = member(of: zonk(inner), symbol)
            if case .member = types.kind(second) {} else { return unify(second, resolved) }
        }
        return normalized(resolved) == normalized(second)
    }

    /// Concrete types are equal if their numbers are, or if they differ in `throws` and tuple labels alone.
    private func equalIgnoringDetails(_ left: Type, _ right: Type) -> Bool {
        switch (types.kind(left), types.kind(right)) {
        case (.nominal(let symbol, let arguments), .nominal(let other, let others)):
            guard symbol === other, arguments.count == others.count, !arguments.isEmpty else { return false }
            for (one, two) in zip(arguments, others) where one != two && !equalIgnoringDetails(one, two) {
                return false
            }
            return true
        case (.function(let one), .function(let two)):
            guard one.parameters.count == two.parameters.count, one.thrown == two.thrown else { return false }
            for (parameter, second) in zip(one.parameters, two.parameters)
            where parameter.isInout != second.isInout
                || parameter.type != second.type && !equalIgnoringDetails(parameter.type, second.type)
            {
                return false
            }
            return one.result == two.result || equalIgnoringDetails(one.result, two.result)
        default:
            let one = normalized(left)
            let two = normalized(right)
            return (one != left || two != right) && one == two
        }
    }
}
