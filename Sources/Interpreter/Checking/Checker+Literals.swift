import Syntax

/// Literals of types that make their values themselves.
extension Checker {
    /// The call of the initialiser that turns a literal into a value of `type`; nil for types that the machine knows.
    ///
    /// Asked when types are final: a generic function's literals are those of the types it is used with.
    func initialization(ofLiteral literal: CheckedExpression, as type: Type) -> CheckedExpression? {
        guard let symbol = types.nominalSymbol(type) else { return nil }
        switch symbol.representation {
        case .declared, .host, .substring: break
        default: return nil
        }
        for label in labels(of: literal) {
            let name = names.intern(label)
            for entry in members(.`init`, of: type) {
                guard case .function(let function) = entry.symbol else { continue }
                resolve(function)
                guard function.parameters.count == 1, function.parameters[0].label == name else { continue }
                let outer = outerArguments(of: entry.owner, base: type)
                let wanted = substitute(function.parameters[0].argumentType, function.generics.parameters, outer)
                let plain = CheckedExpression(literal.kind, wanted, range: literal.range, node: literal.node)
                let call = CheckedExpression.Call(
                    function: FunctionReference(function, outer, .direct), receiver: .type(type),
                    arguments: [.value(plain)])
                return CheckedExpression(.call(call), type, range: literal.range, node: literal.node)
            }
        }
        return nil
    }

    private func labels(of literal: CheckedExpression) -> [String] {
        switch literal.kind {
        case .integer: ["integerLiteral", "floatLiteral"]
        case .floating: ["floatLiteral"]
        case .boolean: ["booleanLiteral"]
        case .string, .interpolation: ["stringLiteral", "extendedGraphemeClusterLiteral", "unicodeScalarLiteral"]
        default: []
        }
    }
}
