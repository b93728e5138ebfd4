import Diagnostics
import Syntax

/// Generic parameters and associated types that are called alike.
extension Checker {
    /// `T' (generic parameter of generic struct 'Stack`, to be put in quotes, where `other` is called so too.
    func distinguished(_ type: Type, from other: Type) -> String? {
        guard type != other, let name = placeholderName(type), name == placeholderName(other),
            let origin = origin(of: type)
        else { return nil }
        return "\(text(type))' (\(origin)"
    }

    /// `known == wanted` of two parameters called alike, one of which does not compare.
    func reportSameNames(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        let (left, right) = (shallow(one.type), shallow(other.type))
        guard comparing.contains(op.name), let first = distinguished(left, from: right),
            let second = distinguished(right, from: left), conforms(left, .equatable) != conforms(right, .equatable)
        else { return false }
        let isLeft = conforms(right, .equatable)
        let (given, wanted) = isLeft ? (first, second) : (second, first)
        report(
            CheckingMessages.convertArgument(CheckingMessages.quoted(given), wanted),
            at: place(of: isLeft ? one : other))
        return true
    }

    private func placeholderName(_ type: Type) -> Name? {
        switch types.kind(type) {
        case .parameter(let symbol): symbol.name
        case .member(_, let associated): associated.name
        default: nil
        }
    }

    /// What declares it, without the last quotation mark.
    private func origin(of type: Type) -> String? {
        switch types.kind(type) {
        case .member(_, let associated): return "associated type of protocol '\(text(associated.owner.name))"
        case .parameter(let symbol):
            var place = function
            while let inner = place {
                let own = inner.generics.parameters.dropFirst(inner.outerGenericCount)
                if own.contains(where: { $0 === symbol }) {
                    return "generic parameter of \(functionKind(inner)) '\(fullName(of: inner))"
                }
                if let owner = inner.owner, owner.generics.parameters.contains(where: { $0 === symbol }) {
                    return "generic parameter of \(genericKind(owner)) '\(text(owner.name))"
                }
                place = inner.enclosing
            }
            return nil
        default: return nil
        }
    }

    /// `push(_:)`
    private func fullName(of function: FunctionSymbol) -> String {
        let name = description(of: function)
        if name.utf8.last == UInt8(ascii: ")") || function.parameters.isEmpty { return name }
        return name + "(" + function.parameters.map { _ in "_:" }.joined() + ")"
    }

    /// `func push<T>(_ item: T)` in `struct Stack<T>`: another `T` than that of the type.
    func warnShadowed(_ parameter: GenericParameter, _ outer: GenericSignature) {
        guard outer.parameters.contains(where: { $0.name == parameter.name && $0.selfOf == nil }) else { return }
        warn(CheckingMessages.parameterShadows(text(parameter.name)), at: parameter.range)
    }
}
