import Diagnostics
import Syntax

/// `a + b * c` as one: operands of one type, whichever that is.
struct OperatorChain {
    let syntax: Expression
    /// The type wanted of the whole, if one is.
    let expecting: Type?
    /// What the operands are read as, where only that gives the type wanted: `x[0] * x[1]` as a Tensor.
    var operands: Type?
}

/// Saying which operand of an operator does not fit.
///
/// The compiler looks for the one type that makes most operands right, and complains about the first that is not. Where
/// two types are equally good it only says that the operator does not go with these operands.
extension Checker {
    /// Runs `body` as part of the chain around it, or as the whole of a new one.
    func inChain(
        _ op: OperatorName, _ syntax: Expression, _ expecting: Type?, _ body: () -> CheckedExpression
    ) -> CheckedExpression {
        guard homogeneous.contains(op.name) else { return outOfChain(nil, body) }
        let saved = operatorChain
        if saved == nil { operatorChain = OperatorChain(syntax: syntax, expecting: expecting) }
        defer { operatorChain = saved }
        return body()
    }

    /// Runs `body`, which reads an operand; what stands inside of a call or a closure is no part of the chain.
    func outOfChain(_ operand: Expression?, _ body: () -> CheckedExpression) -> CheckedExpression {
        if let operand, case .binary(let op, _, _) = bare(operand).kind, homogeneous.contains(op.name) {
            return body()
        }
        let saved = (operatorChain, isOperand)
        (operatorChain, isOperand) = (nil, operand != nil)
        defer { (operatorChain, isOperand) = saved }
        return body()
    }

    func bare(_ syntax: Expression) -> Expression {
        var inner = folded(syntax)
        while case .parenthesized(let next) = inner.kind { inner = folded(next) }
        return inner
    }

    // MARK: - Operators that are not there

    /// What people who write this operator mean in Swift.
    func insteadOf(_ name: Name) -> String? {
        switch text(name) {
        case "..": "..."
        case "++": "+= 1"
        case "--": "-= 1"
        default: nil
        }
    }

    func reportNotUnary(_ op: OperatorName, isPrefix: Bool) {
        if let instead = insteadOf(op.name) {
            report(CheckingMessages.cannotFindOperator(text(op.name), instead: instead), at: op.range)
        } else if operators.group(of: op.name) == nil {
            report(CheckingMessages.cannotFindOperator(text(op.name), instead: nil), at: op.range)
        } else {
            report(CheckingMessages.notUnary(text(op.name), isPrefix: isPrefix), at: op.range)
        }
    }

    // MARK: - Booleans

    /// An operand of `&&`, `||` or `!` that is no `Bool`.
    func reportNotBoolean(_ value: CheckedExpression, _ syntax: Expression, zero: String) {
        let type = shallow(value.type)
        let place = place(of: value)
        if case .integer(let literal) = bare(syntax).kind, literal.magnitude < 2, literal.magnitude >= 0 {
            report(CheckingMessages.literalAsBoolean(literal.magnitude == 0), at: place)
        } else if literalKind(type) == .none, isInteger(type) {
            report(CheckingMessages.notABooleanInt(text(type), zero), at: place)
        } else if let wrapped = types.wrapped(type) {
            if shallow(wrapped) == known(.bool) { return reportUnwrap(value, wrapped) }
            report(CheckingMessages.notABooleanOptional(text(type), zero == "!= 0" ? "!= nil" : "== nil"), at: place)
        } else {
            report(CheckingMessages.convertArgument("'\(text(type))'", "Bool"), at: place)
        }
    }

    // MARK: - Operands

    func reportOperator(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression {
        let left = shallow(one.type)
        let right = shallow(other.type)
        if reportFunction(op, one, other) || reportLiteralBeside(op, left, right) { return errorNode(syntax) }
        if reportOptional(op, one, other) { return errorNode(syntax) }
        if reportRange(op, left, right) || reportSum(op, syntax, right) { return errorNode(syntax) }
        if text(op.name) == "%", isFloating(left) || literalKind(left) != .none,
            isFloating(right) || literalKind(right) != .none
        {
            report(CheckingMessages.remainderOfFloats, at: op.range)
            return errorNode(syntax)
        }
        if reportOddOperand(op, one, other, syntax) { return errorNode(syntax) }
        if !areVariables(syntax), reportMissingConformance(op, left, right) { return errorNode(syntax) }
        if text(left) == text(right) {
            report(CheckingMessages.binaryOperandsTwo(text(op.name), text(left)), at: op.range)
        } else {
            report(
                CheckingMessages.binaryOperands(text(op.name), quotedOperand(one), quotedOperand(other)), at: op.range,
                notes: overloadNotes(op, left, right))
        }
        return errorNode(syntax)
    }

    /// A reversed string beside an operator is an array of characters.
    private func quotedOperand(_ value: CheckedExpression) -> String {
        let name = quoted(value)
        return name == "'ReversedCollection<String>'" ? "'[String.Element]' (aka 'Array<Character>')" : name
    }

    /// A function beside its like: only a product with a whole number and a sum with a text
    /// make the compiler think of a call.
    private func reportFunction(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard homogeneous.contains(op.name) || comparing.contains(op.name) else { return false }
        for (operand, partner) in [(one, other), (other, one)] {
            guard let function = types.function(shallow(operand.type)), function.parameters.isEmpty,
                types.function(shallow(partner.type)) == nil
            else { continue }
            let literal = literalKind(partner.type)
            if text(op.name) == "*", literal == .integer, isInteger(shallow(function.result)) { return false }
            if text(op.name) == "+", literal == .string || literal == .character { return false }
            let isTaken = literal != .none && accepts(shallow(function.result), literal: literal)
            let beside = isTaken ? "'\(text(function.result))'" : quotedOperand(partner)
            let names = (quotedOperand(operand), beside)
            report(
                operand === one
                    ? CheckingMessages.binaryOperands(text(op.name), names.0, names.1)
                    : CheckingMessages.binaryOperands(text(op.name), names.1, names.0), at: op.range)
            return true
        }
        return false
    }

    /// A value of a type of the program compared with a literal.
    private func reportLiteralBeside(_ op: OperatorName, _ left: Type, _ right: Type) -> Bool {
        guard text(op.name) == "==" || text(op.name) == "!=", let symbol = types.nominalSymbol(left),
            !symbol.isLibrary, symbol.kind != .protocol, symbol.rawType == nil
        else { return false }
        let proto: String
        switch literalKind(right) {
        case .integer: proto = "BinaryInteger"
        case .string, .character: proto = "StringProtocol"
        default: return false
        }
        report(
            CheckingMessages.referencingRequires("operator function '\(text(op.name))'", proto, text(left), proto),
            at: op.range)
        return true
    }

    /// `a > b` for a `T` and a `T?`, where two `T` do not compare either.
    private func lacksComparison(_ op: OperatorName, _ wrapped: Type) -> Bool {
        guard comparing.contains(op.name) else { return false }
        if case .parameter = types.kind(wrapped) {
        } else {
            guard let symbol = types.nominalSymbol(wrapped), !symbol.isLibrary else { return false }
        }
        let isEquality = text(op.name) == "==" || text(op.name) == "!="
        return !conforms(wrapped, isEquality ? .equatable : .comparable)
    }

    /// An optional where what it wraps would do.
    private func reportOptional(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        for (operand, partner) in [(one, shallow(other.type)), (other, shallow(one.type))] {
            let type = shallow(operand.type)
            guard let wrapped = types.wrapped(type).map({ shallow($0) }), types.wrapped(partner) == nil else {
                continue
            }
            if wrapped == partner, lacksComparison(op, wrapped) {
                let isEquality = text(op.name) == "==" || text(op.name) == "!="
                report(
                    isEquality
                        ? CheckingMessages.functionRequires(
                            "operator function", text(op.name), text(wrapped), "Equatable")
                        : CheckingMessages.binaryOperands(text(op.name), quotedOperand(one), quotedOperand(other)),
                    at: op.range)
                return true
            }
            if literalKind(wrapped) != .none, literalKind(partner) != .none, !comparing.contains(op.name) {
                reportUnwrap(operand, wrapped)
                return true
            }
            if literalKind(partner) != .none ? accepts(wrapped, literal: literalKind(partner)) : wrapped == partner {
                reportUnwrap(operand, wrapped)
                return true
            }
            if literalKind(partner) != .none, comparing.contains(op.name) {
                report(CheckingMessages.convertArgument("'\(text(type))'", text(partner)), at: place(of: operand))
                return true
            }
        }
        return false
    }

    /// An operator between literals that their type does not have.
    func reportLiteralOperator(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ type: Type
    ) {
        guard isFloating(type) else {
            return report(CheckingMessages.binaryOperandsTwo(text(op.name), text(type)), at: op.range)
        }
        if text(op.name) == "%" { return report(CheckingMessages.remainderOfFloats, at: op.range) }
        for operand in [one, other] {
            guard case .floating = operand.kind else { continue }
            return report(CheckingMessages.convertArgument("'\(text(type))'", "Int"), at: place(of: operand))
        }
    }

    private func isFloating(_ type: Type) -> Bool {
        switch types.nominalSymbol(type)?.representation {
        case .double?, .float?: true
        default: literalKind(type) == .floating
        }
    }

    /// `values.reduce(0, +) / 2.0`: the sum should be a `Double`, and `+` cannot add the values to that.
    private func reportSum(_ op: OperatorName, _ syntax: Expression, _ right: Type) -> Bool {
        guard homogeneous.contains(op.name), right == known(.double), case .binary(_, let left, _) = syntax.kind,
            case .call(let call) = bare(left).kind, case .member(let base, let member) = call.callee.kind,
            text(member.name) == "reduce", call.arguments.count == 2, case .integer = call.arguments[0].value.kind,
            case .name(let function) = call.arguments[1].value.kind, isOperatorName(function.name),
            let element = types.element(ofArray: quietly { shallow(check(base, expecting: nil).type) })
        else { return false }
        let name = text(right)
        report(
            CheckingMessages.convertArgument(
                "'(\(name)) -> \(name)'", "(\(name), \(text(element))) throws -> \(name)"), at: function.range)
        return true
    }

    /// Bounds of two types.
    private func reportRange(_ op: OperatorName, _ left: Type, _ right: Type) -> Bool {
        guard text(op.name) == "..." || text(op.name) == "..<", text(left) != text(right) else { return false }
        let areLiterals = literalKind(left) != .none && literalKind(right) != .none
        report(
            areLiterals
                ? CheckingMessages.conflictingArguments("Self", text(right), text(left))
                : CheckingMessages.conflictingArguments("Self", text(left), text(right)), at: op.range)
        return true
    }

    /// For variables the compiler does not look behind the operator.
    private func areVariables(_ syntax: Expression) -> Bool {
        guard case .binary(_, let left, let right) = syntax.kind else { return false }
        for operand in [left, right] {
            guard case .name = bare(operand).kind else { return false }
        }
        return true
    }

    /// A struct of the program beside its like, without the protocol that the operator belongs to.
    private func reportMissingConformance(_ op: OperatorName, _ left: Type, _ right: Type) -> Bool {
        guard let symbol = types.nominalSymbol(left), symbol.kind == .struct, !symbol.isLibrary,
            left == right || comparing.contains(op.name) && literalKind(right) == .integer,
            let proto = protocolBehind(text(op.name), isSame: left == right)
        else { return reportElementConformance(op, left, right) }
        report(
            CheckingMessages.referencingRequires("operator function '\(text(op.name))'", proto, text(left), proto),
            at: op.range)
        return true
    }

    private func protocolBehind(_ op: String, isSame: Bool) -> String? {
        switch op {
        case "==": isSame ? "Equatable" : "BinaryInteger"
        case "!=": "BinaryInteger"
        case "<", ">", "<=", ">=": isSame ? "Comparable" : nil
        case "+", "-", "*", "+=", "-=", "*=", "/=": "FloatingPoint"
        case "/": "DurationProtocol"
        case "%", "&", "|", "^": "BinaryInteger"
        default: nil
        }
    }

    /// Arrays and optionals compare if what is in them does.
    private func reportElementConformance(_ op: OperatorName, _ left: Type, _ right: Type) -> Bool {
        guard text(op.name) == "==" || text(op.name) == "!=" else { return false }
        var element = types.wrapped(left) ?? types.wrapped(right)
        if left == right, let inner = types.element(ofArray: left) { element = inner }
        guard let element = element.map({ shallow($0) }), left == right || left == element || right == element,
            !conforms(element, .equatable)
        else { return false }
        report(
            CheckingMessages.functionRequires("operator function", text(op.name), text(element), "Equatable"),
            at: op.range)
        return true
    }
}
