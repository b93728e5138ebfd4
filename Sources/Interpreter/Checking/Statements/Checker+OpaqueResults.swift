import Diagnostics
import Syntax

/// `some P`: what the functions that promise it return.
extension Checker {
    /// What a returned value is read as: nil where it says all by itself, with a hole for each `some P` that is a part.
    func openedResult(_ wanted: Type, _ function: FunctionSymbol) -> Type? {
        if function.opaques.isEmpty { return wanted }
        if isOpaque(wanted) { return nil }
        return opened(wanted, function)
    }

    private func opened(_ type: Type, _ function: FunctionSymbol) -> Type {
        guard types.flags(type).contains(.opaque) else { return type }
        if ownOpaque(type, function) != nil { return freshVariable(at: function.range) }
        return mapParts(of: type) { opened($0, function) }
    }

    /// What a type hides if it is, as a whole, one that a function promises.
    func ownOpaque(_ type: Type, _ function: FunctionSymbol) -> OpaqueSymbol? {
        guard case .opaque(let symbol, _) = types.kind(type), function.opaques.contains(symbol) else { return nil }
        return symbol
    }

    /// `(some P)?`, `[some P]`: what is in the place of `some P` decides.
    func partlyOpaqueReturn(_ value: CheckedExpression, _ function: FunctionSymbol, _ wanted: Type, _ opened: Type)
        -> CheckedExpression
    {
        var made = coerce(value, to: opened, .returned)
        for opaque in function.opaques {
            guard made.type != .error, let hole = part(of: opened, wanted, opaque) else { return made }
            if unboundVariable(hole) != nil, literalKind(hole) == .none {
                report(CheckingMessages.opaqueNotInferred(text(wanted)), at: place(of: value))
                return CheckedExpression(.error, .error, range: made.range, node: made.node)
            }
            made = opaqueReturn(made, opaque, wanted, actual: hole)
        }
        return made
    }

    /// What stands in a type where in another there is `some P`.
    private func part(of type: Type, _ wanted: Type, _ opaque: OpaqueSymbol) -> Type? {
        if case .opaque(let symbol, _) = types.kind(wanted), symbol === opaque { return type }
        var parts: [Type] = []
        _ = mapParts(of: type) {
            parts.append($0)
            return $0
        }
        var found: Type?
        var index = 0
        _ = mapParts(of: wanted) {
            if found == nil, index < parts.count { found = part(of: parts[index], $0, opaque) }
            index += 1
            return $0
        }
        return found
    }

    func isOpaque(_ type: Type) -> Bool {
        if case .opaque = types.kind(type) { true } else { false }
    }

    /// The first `return` decides what `some P` stands for.
    func opaqueReturn(_ value: CheckedExpression, _ opaque: OpaqueSymbol, _ type: Type, actual: Type? = nil)
        -> CheckedExpression
    {
        var actual = zonk(forceDefault(actual ?? value.type))
        for constraint in opaque.constraints { fixArguments(of: actual, by: constraint) }
        actual = zonk(actual)
        if types.hasVariable(actual) {
            // Literals inside of it decide now: the type is asked for by others before this body is done.
            settle(from: pending.count, variablesFrom: 0)
            actual = zonk(actual)
        }
        if let underlying = opaque.underlying, underlying != actual {
            if actual != type, !types.hasVariable(actual) {
                report(
                    CheckingMessages.opaqueTypesDiffer(text(type)),
                    at: opaque.function?.range ?? value.range)
            }
            return value
        }
        for constraint in opaque.constraints {
            if let proto = types.nominalSymbol(constraint), proto.kind == .protocol, !conforms(actual, to: proto) {
                report(
                    CheckingMessages.returnTypeRequires(
                        opaque.function.map { namedKind($0) } ?? "function", text(actual), text(proto.name)),
                    at: value.range)
                return value
            }
        }
        opaque.underlying = actual
        return value
    }
}
