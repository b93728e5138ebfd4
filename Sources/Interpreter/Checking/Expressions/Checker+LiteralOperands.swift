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
            return expecting.flatMap { operandTypes(of: op, in: $0, left, right)?.left }
        }
        // A single literal is fitted to the other operand by the choice among operators. An operator on the right would
        // be read twice, and each inside of it twice again.
        switch bare(left).kind {
        case .binary, .boolean: break
        default: return nil
        }
        if case .binary = bare(right).kind { return nil }
        var type: Type?
        let isKnown = tries(keeping: false) {
            type = zonk(outOfChain(right, of: op) { check(right, expecting: expecting) }.type)
        }
        guard isKnown, let type else { return nil }
        return operandTypes(of: op, in: type, left, nil)?.left
    }

    /// The same for a right operand, beside a left one whose type is known.
    func rightLiteralType(
        _ op: OperatorName, _ left: Expression, _ type: Type, _ right: Expression, _ expecting: Type?
    ) -> Type? {
        guard programHasLiteralTypes, isLiteralTree(right) else { return nil }
        if isLiteralTree(left) { return expecting.flatMap { operandTypes(of: op, in: $0, left, right)?.right } }
        return operandTypes(of: op, in: type, nil, right)?.right
    }

    /// `set.contains("a" + 1)`: literals that an operator of the program may make into something of its own.
    func mayBecomeOwn(_ syntax: Expression) -> Bool {
        guard programHasLiteralTypes, case .binary(let op, _, _) = bare(syntax).kind,
            memberOperators[op.name]?.contains(where: { !$0.isLibrary }) ?? false
        else { return false }
        return isLiteralTree(syntax)
    }

    /// `[90, 85, 77].reduce(0, +) / 3.0`: beside a fraction, whole literals that are added up are fractions too.
    func sumOfLiteralsType(_ op: OperatorName, _ left: Expression, _ right: Expression) -> Type? {
        guard homogeneous.contains(op.name), case .float = bare(right).kind, case .call(let call) = bare(left).kind,
            case .member(let base, let member) = call.callee.kind, case .array(let elements) = bare(base).kind,
            call.arguments.count == 2, case .integer = call.arguments[0].value.kind,
            text(member.name) == "reduce", !elements.isEmpty,
            elements.allSatisfy({ if case .integer = bare($0).kind { true } else { false } })
        else { return nil }
        return known(.double)
    }

    /// What the program's type takes on both sides of its operator, if operands that are literals can be that.
    func operandTypes(
        of op: OperatorName, in type: Type, _ left: Expression?, _ right: Expression?
    ) -> (left: Type, right: Type)? {
        var type = shallow(type)
        // Optionals are compared with what they may hold.
        if comparing.contains(op.name), let wrapped = types.wrapped(type) { type = shallow(wrapped) }
        guard unboundVariable(type) == nil, let symbol = types.nominalSymbol(type), !symbol.isLibrary else {
            return nil
        }
        var found: (left: Type, right: Type)?
        let own = isDeclaredByProgram(op.name) ? operatorFunctions(op.name) : []
        for symbol in members(op.name, of: type).map({ $0.symbol }) + own {
            guard case .function(let function) = symbol else { continue }
            resolve(function)
            // A free function is one of the type's if it takes the type itself.
            guard function.parameters.count == 2,
                function.owner != nil || function.parameters.contains(where: { $0.argumentType == type })
            else { continue }
            let taken = function.parameters.map { parameter in
                types.flags(parameter.argumentType).contains(.parameter) ? type : parameter.argumentType
            }
            guard left.map({ accepts(taken[0], $0) }) ?? true, right.map({ accepts(taken[1], $0) }) ?? true else {
                continue
            }
            // Two of the type itself go before `"x" ^ 2` with a whole number on the right.
            if taken[0] == type, taken[1] == type { return (type, type) }
            found = found ?? (taken[0], taken[1])
        }
        return found
    }

    private func accepts(_ type: Type, _ operand: Expression) -> Bool {
        switch bare(operand).kind {
        case .integer: accepts(type, literal: .integer)
        case .float: accepts(type, literal: .floating)
        case .string: accepts(type, literal: .string)
        case .boolean: type == known(.bool) || conforms(type, .expressibleByBooleanLiteral)
        case .prefix(_, let inner): accepts(type, inner)
        case .binary(let op, let left, let right):
            operandTypes(of: op, in: type, left, right) != nil || accepts(type, left) && accepts(type, right)
        default: false
        }
    }

    func isLiteralTree(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .integer, .float, .string, .boolean: true
        case .prefix(_, let operand): isLiteralTree(operand)
        case .binary(_, let left, let right): isLiteralTree(left) && isLiteralTree(right)
        default: false
        }
    }
}
