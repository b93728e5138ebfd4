import Syntax

/// Sums and products of nothing but literals, beside or in the place of a value of the program's own type.
///
/// In `3 * ("x" * "x") + 2 * "x"` only what is wanted of the whole says that these are expressions and no numbers; in
/// `2 * "x" + y` it is the other operand.
extension Checker {
    /// What a left operand of literals is read as, where the program has types that literals can be; else nil.
    func leftLiteralType(_ op: OperatorName, _ left: Expression, _ right: Expression, _ expecting: Type?) -> Type? {
        guard programHasLiteralTypes, isLiteralTree(left) else { return nil }
        if isLiteralTree(right) {
            return expecting.flatMap { takes($0, [left, right], op) ? shallow($0) : nil }
        }
        // A single literal is fitted to the other operand by the choice among operators. An operator on the right would
        // be read twice, and each inside of it twice again.
        guard case .binary = bare(left).kind else { return nil }
        if case .binary = bare(right).kind { return nil }
        var type: Type?
        let isKnown = tries(keeping: false) {
            type = zonk(outOfChain(right, of: op) { check(right, expecting: expecting) }.type)
        }
        guard isKnown, let type, takes(type, [left], op) else { return nil }
        return shallow(type)
    }

    /// The same for a right operand, beside a left one whose type is known.
    func rightLiteralType(
        _ op: OperatorName, _ left: Expression, _ type: Type, _ right: Expression, _ expecting: Type?
    ) -> Type? {
        guard programHasLiteralTypes, isLiteralTree(right) else { return nil }
        let wanted = isLiteralTree(left) ? expecting : type
        return wanted.flatMap { takes($0, [right], op) ? shallow($0) : nil }
    }

    /// Whether the program's type can be such literals, and has the operator.
    private func takes(_ type: Type, _ operands: [Expression], _ op: OperatorName) -> Bool {
        let type = shallow(type)
        guard unboundVariable(type) == nil, let symbol = types.nominalSymbol(type), !symbol.isLibrary,
            operands.allSatisfy({ accepts(type, $0) })
        else { return false }
        return members(op.name, of: type).contains { entry in
            guard case .function(let function) = entry.symbol else { return false }
            resolve(function)
            // `x ^ 2` with a whole number on the right: that is no literal of the type.
            return function.parameters.allSatisfy {
                $0.argumentType == type || types.flags($0.argumentType).contains(.parameter)
            }
        }
    }

    private func accepts(_ type: Type, _ operand: Expression) -> Bool {
        switch bare(operand).kind {
        case .integer: accepts(type, literal: .integer)
        case .float: accepts(type, literal: .floating)
        case .string: accepts(type, literal: .string)
        case .prefix(_, let inner): accepts(type, inner)
        case .binary(_, let left, let right): accepts(type, left) && accepts(type, right)
        default: false
        }
    }

    private func isLiteralTree(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .integer, .float, .string: true
        case .prefix(_, let operand): isLiteralTree(operand)
        case .binary(_, let left, let right): isLiteralTree(left) && isLiteralTree(right)
        default: false
        }
    }
}
