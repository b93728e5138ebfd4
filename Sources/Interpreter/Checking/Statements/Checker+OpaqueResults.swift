import Diagnostics
import Syntax

/// `some P`: what the functions that promise it return.
extension Checker {
    /// What a returned value is read as: nil where it says all by itself, with a hole where `some P` is a part.
    func openedResult(_ wanted: Type, _ function: FunctionSymbol) -> Type? {
        guard let opaque = function.opaque, types.flags(wanted).contains(.opaque) else { return wanted }
        if isOpaque(wanted) { return nil }
        return replacing(opaque, in: wanted, by: freshVariable(at: function.range))
    }

    private func replacing(_ opaque: OpaqueSymbol, in type: Type, by hole: Type) -> Type {
        guard types.flags(type).contains(.opaque) else { return type }
        if case .opaque(let symbol, _) = types.kind(type), symbol === opaque { return hole }
        return mapParts(of: type) { replacing(opaque, in: $0, by: hole) }
    }

    /// `(some P)?`, `[some P]`: what is in the place of `some P` decides.
    func partlyOpaqueReturn(_ value: CheckedExpression, _ function: FunctionSymbol, _ wanted: Type, _ opened: Type)
        -> CheckedExpression
    {
        let made = coerce(value, to: opened, .returned)
        guard made.type != .error, let opaque = function.opaque, let hole = part(of: opened, wanted, opaque) else {
            return made
        }
        if unboundVariable(hole) != nil, literalKind(hole) == .none {
            report(CheckingMessages.opaqueNotInferred(text(wanted)), at: place(of: value))
            return CheckedExpression(.error, .error, range: made.range, node: made.node)
        }
        return opaqueReturn(made, opaque, wanted, actual: hole)
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
