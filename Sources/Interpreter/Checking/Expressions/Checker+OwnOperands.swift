import Syntax

/// `3 * .power("x", 2) + -"y"` where an expression of the program is wanted: no operand says by itself what it is.
///
/// The compiler weighs all readings. Here the usual one goes first, and only where it is wrong the operands, down to the
/// literals, are read as the type that is wanted of the whole.
extension Checker {
    func orWithOwnOperands(
        _ syntax: Expression, _ expecting: Type?, _ read: () -> CheckedExpression
    ) -> CheckedExpression {
        guard programHasLiteralTypes, ownOperands == nil, let own = ownLiteralType(expecting), hasLiteral(syntax) else {
            return read()
        }
        let told = diagnostics.count
        let mistakes = mistakesInTrials
        let firstPending = pending.count
        let made = read()
        guard made.type == .error || diagnostics.count > told || mistakesInTrials > mistakes else { return made }
        let waiting = pending[firstPending...]
        pending.removeSubrange(firstPending...)
        let again = completeAgain(told: told, mistakes) {
            ownOperands = own
            defer { ownOperands = nil }
            return read()
        }
        if again == nil { pending += waiting }
        return again ?? made
    }

    /// What the operands are read as while that is tried.
    func ownOperandTypes(_ op: OperatorName, _ left: Expression, _ right: Expression) -> (left: Type, right: Type)? {
        guard let own = ownOperands else { return nil }
        let isOfLiterals = isLiteralTree(left) || isLiteralTree(right)
        return
            (isOfLiterals
            ? operandTypes(of: op, in: own, isLiteralTree(left) ? left : nil, isLiteralTree(right) ? right : nil) : nil)
            ?? (own, own)
    }

    func ownOperand(_ syntax: Expression, _ type: Type) -> CheckedExpression {
        switch bare(syntax).kind {
        case .binary, .prefix, .postfix: return check(syntax, expecting: type)
        default:
            let own = ownOperands
            ownOperands = nil
            defer { ownOperands = own }
            return check(syntax, expecting: needsContext(syntax) || isLiteralTree(syntax) ? type : nil)
        }
    }

    /// The type of the program that is wanted, if it can be written as a literal.
    private func ownLiteralType(_ expecting: Type?) -> Type? {
        guard let wanted = expecting.map({ zonk(unwrapped($0)) }), !types.hasVariable(wanted),
            let symbol = types.nominalSymbol(wanted), !symbol.isLibrary, symbol.kind != .protocol
        else { return nil }
        let literals: [KnownType] = [
            .expressibleByIntegerLiteral, .expressibleByFloatLiteral, .expressibleByStringLiteral,
        ]
        return literals.contains { conforms(wanted, $0) } ? wanted : nil
    }

    private func hasLiteral(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .integer, .float, .string: true
        case .binary(_, let left, let right): hasLiteral(left) || hasLiteral(right)
        case .prefix(_, let operand), .postfix(let operand, _): hasLiteral(operand)
        default: false
        }
    }
}
