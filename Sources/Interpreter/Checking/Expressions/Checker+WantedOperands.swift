import Syntax

/// Operands that are read as the type wanted of the whole.
///
/// `x[0]` of a tensor is a number, and a tensor only where one is asked for. In `x[0] * x[1]` nobody asks, unless what
/// is wanted of the product does; and `x * x[1]` can be a product of two tensors, or of a tensor and a number by a
/// disfavoured operator. The compiler weighs all readings and takes tensors in both; so is it here.
extension Checker {
    /// Notes in the chain that begins here what its operands have to be.
    func noteWantedOperands(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression, _ expecting: Type?
    ) {
        guard let chain = operatorChain, chain.syntax === syntax, !isWeighingOperands else { return }
        let context = expecting.flatMap { unboundVariable($0) == nil ? shallow($0) : nil }
        guard hasSubscript(syntax), let wanted = context ?? subscriptedType(syntax), hasDisfavoredSubscript(wanted)
        else { return }
        isWeighingOperands = true
        defer { isWeighingOperands = false }
        /// The type of the whole with such operands; nil where they do not go together.
        func reading(_ operands: Type?) -> Type? {
            operatorChain?.operands = operands
            var type: Type?
            let fits = tries(keeping: false) { type = zonk(checkOperands(op, left, right, syntax, context).type) }
            return fits && type != .error ? type : nil
        }
        // Without a context a number that the operands give as they are stays one.
        if context == nil, let plain = reading(nil), plain != wanted {
            operatorChain?.operands = nil
        } else if reading(wanted) != wanted {
            operatorChain?.operands = nil
        }
    }

    /// Whether a part of a value of the type is of the type again, but only where that is asked for.
    func hasDisfavoredSubscript(_ type: Type?) -> Bool {
        guard let type, unboundVariable(type) == nil, let symbol = types.nominalSymbol(shallow(type)),
            symbol.kind == .struct
        else { return false }
        return members(.subscript, of: shallow(type)).contains { entry in
            if case .subscript(let found) = entry.symbol { found.getter.isDisfavored } else { false }
        }
    }

    private func hasSubscript(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .binary(let op, let left, let right):
            homogeneous.contains(op.name) && (hasSubscript(left) || hasSubscript(right))
        case .prefix(_, let operand): hasSubscript(operand)
        case .subscript: true
        case .call(let call): isOfName(call) && call.arguments.contains { hasSubscript($0.value) }
        default: false
        }
    }

    private func isOfName(_ call: Call) -> Bool {
        if case .name = call.callee.kind { true } else { false }
    }

    /// Checks a call of one of several functions. Where the type wanted of it is also that of a part of an argument,
    /// the functions that give the type go first: `exp(x[0])` is a tensor where one is wanted.
    func callWanted(
        _ candidates: [Candidate], _ call: Call, _ expecting: Type?, _ check: ([Candidate]) -> CheckedExpression
    ) -> CheckedExpression {
        guard candidates.count > 1, let expecting, hasDisfavoredSubscript(expecting),
            call.arguments.contains(where: { hasPart(of: shallow(expecting), $0.value) })
        else { return check(candidates) }
        for candidate in candidates { resolve(candidate.function) }
        let fitting = candidates.filter { shallow($0.function.result) == shallow(expecting) }
        guard !fitting.isEmpty, fitting.count < candidates.count else { return check(candidates) }
        let outer = isWeighingOperands
        isWeighingOperands = false
        defer { isWeighingOperands = outer }
        return check(fitting)
    }

    /// Whether a subscript in the expression can give the type.
    private func hasPart(of wanted: Type, _ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .binary(_, let left, let right): return hasPart(of: wanted, left) || hasPart(of: wanted, right)
        case .prefix(_, let operand): return hasPart(of: wanted, operand)
        case .call(let call): return isOfName(call) && call.arguments.contains { hasPart(of: wanted, $0.value) }
        case .subscript(let part):
            switch bare(part.base).kind {
            case .closureParameter: return true
            case .name(let reference):
                guard case .variable(let variable)? = quietly({ lookup(reference.name) }).symbols.first else {
                    return false
                }
                return shallow(variable.type) == wanted
            default: return false
            }
        default: return false
        }
    }

    func isSubscript(_ syntax: Expression) -> Bool {
        if case .subscript = bare(syntax).kind { true } else { false }
    }

    /// The type of the first variable in the chain that is subscripted, if it is no array.
    private func subscriptedType(_ syntax: Expression) -> Type? {
        switch bare(syntax).kind {
        case .binary(_, let left, let right): return subscriptedType(left) ?? subscriptedType(right)
        case .prefix(_, let operand): return subscriptedType(operand)
        case .subscript(let call):
            guard case .name(let reference) = call.base.kind,
                case .variable(let variable)? = quietly({ lookup(reference.name) }).symbols.first
            else { return nil }
            let type = shallow(variable.type)
            return unboundVariable(type) == nil && types.element(ofArray: type) == nil ? type : nil
        default: return nil
        }
    }
}
