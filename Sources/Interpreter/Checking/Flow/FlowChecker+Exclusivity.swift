import Diagnostics
import Syntax

/// Places that one call changes at once: no two of them may overlap.
extension FlowChecker {
    /// A variable, or a part of it that lies apart from its other parts.
    private struct Access {
        let variable: VariableSymbol
        /// The constant whose object has the variable as a field.
        var object: VariableSymbol?
        var parts: [Part] = []
        /// Whether more than the named part is held: an element of a collection holds all of it.
        var isOpen = false
        /// An element of a collection that is no element itself: two such can be swapped in place.
        var isElement = false
        var isInElement = false
        let range: SourceRange

        enum Part: Equatable {
            case field(ObjectIdentifier, Name)
            case element(Int)
        }
    }

    mutating func checkExclusivity(of call: CheckedExpression.Call) {
        guard quietDepth == 0 else { return }
        var accesses: [Access] = []
        if case .address(let place) = call.receiver, let access = access(to: place, place.range) {
            accesses.append(access)
        }
        for case .address(let place) in call.arguments {
            // The ampersand stands before it.
            let range = SourceRange(place.range.lower.advanced(by: -1), place.range.upper)
            if let access = access(to: place, range) { accesses.append(access) }
        }
        for (index, second) in accesses.enumerated() {
            for first in accesses[..<index] where overlap(first, second) {
                return tell(first, second, isSwap: isSwap(call.function.function))
            }
        }
        for access in accesses where access.object == nil && access.parts.count < 2 {
            for (parameter, argument) in zip(call.function.function.parameters, call.arguments)
            where parameter.variable.isNonEscaping {
                if let place = use(of: access, in: argument) { return tell(access, place) }
            }
        }
    }

    /// Where a closure that is given to a call names a local variable, or the part of one, that the call changes.
    private func use(of access: Access, in argument: CheckedExpression.Argument) -> SourceRange? {
        guard case .value(let value) = argument, case .closure(let closure) = value.kind, !closure.isAutoclosure,
            closure.function.captures.contains(access.variable), let body = closure.function.body
        else { return nil }
        guard case .field(let field, _)? = access.parts.first else { return access.parts.isEmpty ? value.range : nil }
        var flow = FlowChecker(checker, closure.function)
        flow.quietDepth = 1
        flow.reach = Reach()
        flow.visit(body)
        let part = [ObjectIdentifier(access.variable), field]
        return flow.reach?.parts.contains(part) ?? false ? value.range : nil
    }

    private mutating func tell(_ access: Access, _ place: SourceRange) {
        reportSelf(
            CheckingMessages.overlappingAccesses(name(of: access), swapsElements: false), at: access.range,
            notes: [Diagnostic(.note, CheckingMessages.conflictingAccess, at: place)])
    }

    private func access(to place: CheckedExpression, _ range: SourceRange) -> Access? {
        switch place.kind {
        case .variable(let variable): return Access(variable: variable, range: range)
        case .field(let base, let field):
            guard checker.types.nominalSymbol(base.type)?.kind == .struct else {
                guard case .variable(let object) = base.kind, object.isLet else { return nil }
                return Access(variable: field, object: object, range: range)
            }
            return part(.field(ObjectIdentifier(field), field.name), of: base, range)
        case .tupleElement(let base, let index): return part(.element(index), of: base, range)
        case .forceUnwrap(let base): return opened(.value(base), range)
        case .property(let receiver, _): return opened(receiver, range)
        case .subscript(let receiver, _, _):
            guard var result = opened(receiver, range) else { return nil }
            result.isElement = !result.isInElement
            result.isInElement = true
            return result
        default: return nil
        }
    }

    private func part(_ part: Access.Part, of base: CheckedExpression, _ range: SourceRange) -> Access? {
        guard var result = access(to: base, range) else { return nil }
        if !result.isOpen { result.parts.append(part) }
        result.isElement = false
        return result
    }

    private func opened(_ receiver: CheckedExpression.Receiver, _ range: SourceRange) -> Access? {
        let base: CheckedExpression
        switch receiver {
        case .address(let place), .value(let place): base = place
        case .none, .type, .metatype: return nil
        }
        if checker.types.nominalSymbol(base.type)?.kind == .class { return nil }
        var result = access(to: base, range)
        result?.isOpen = true
        result?.isElement = false
        return result
    }

    private func overlap(_ first: Access, _ second: Access) -> Bool {
        first.variable === second.variable && first.object === second.object
            && zip(first.parts, second.parts).allSatisfy { $0 == $1 }
    }

    private func isSwap(_ function: FunctionSymbol) -> Bool {
        checker.isLibraryFunction(function) && checker.text(function.name) == "swap"
    }

    private mutating func tell(_ first: Access, _ second: Access, isSwap: Bool) {
        if first.parts.isEmpty, second.parts.isEmpty, !first.isOpen, !second.isOpen, first.object == nil {
            reportSelf(
                CheckingMessages.aliasedArguments, at: second.range,
                notes: [Diagnostic(.note, CheckingMessages.previousAliasedArgument, at: first.range)])
        }
        let name = name(of: first.parts.count <= second.parts.count ? first : second)
        let swaps = isSwap && first.isElement && second.isElement && first.parts == second.parts
        reportSelf(
            CheckingMessages.overlappingAccesses(name, swapsElements: swaps), at: first.range,
            notes: [Diagnostic(.note, CheckingMessages.conflictingAccess, at: second.range)])
    }

    private func name(of access: Access) -> String {
        access.parts.reduce(checker.text(access.variable.name)) { name, part in
            switch part {
            case .field(_, let field): name + "." + checker.text(field)
            case .element(let index): name + ".\(index)"
            }
        }
    }
}
