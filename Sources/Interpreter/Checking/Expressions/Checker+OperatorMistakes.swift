import Diagnostics
import Syntax

/// `a + b * c` as one: operands of one type, whichever that is.
struct OperatorChain {
    let syntax: Expression
    /// The type wanted of the whole, if one is.
    let expecting: Type?
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
        let saved = operatorChain
        operatorChain = nil
        defer { operatorChain = saved }
        return body()
    }

    private func bare(_ syntax: Expression) -> Expression {
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
            report(CheckingMessages.convertArgument(text(type), "Bool"), at: place)
        }
    }

    // MARK: - Operands

    func reportOperator(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression {
        let left = shallow(one.type)
        let right = shallow(other.type)
        if reportOptional(op, one, other) { return errorNode(syntax) }
        if reportRange(op, left, right) { return errorNode(syntax) }
        if let operands = operands(of: op, syntax), reportOddOperand(operands, op, syntax) {
            return errorNode(syntax)
        }
        if !areVariables(syntax), reportMissingConformance(op, left, right) { return errorNode(syntax) }
        let (first, second) = (text(left), text(right))
        report(
            first == second
                ? CheckingMessages.binaryOperandsTwo(text(op.name), first)
                : CheckingMessages.binaryOperands(text(op.name), first, second), at: op.range,
            notes: first == second ? [] : overloadNotes(op, left, right))
        return errorNode(syntax)
    }

    /// An optional where what it wraps would do.
    private func reportOptional(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        for (operand, partner) in [(one, shallow(other.type)), (other, shallow(one.type))] {
            let type = shallow(operand.type)
            guard let wrapped = types.wrapped(type).map({ shallow($0) }), types.wrapped(partner) == nil else {
                continue
            }
            if literalKind(partner) != .none ? accepts(wrapped, literal: literalKind(partner)) : wrapped == partner {
                reportUnwrap(operand, wrapped)
                return true
            }
            if literalKind(partner) != .none, comparing.contains(op.name) {
                report(CheckingMessages.convertArgument(text(type), text(partner)), at: place(of: operand))
                return true
            }
        }
        return false
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

    // MARK: - The type that most operands have

    private struct Operand {
        let syntax: Expression
        let type: Type
        let literal: SolverVariable.LiteralKind
    }

    private struct OperandType {
        let type: Type
        var mistakes = 0
        var missesContext = false
        var oddLiterals = 0

        /// Fewer mistakes first, then literals as they are by default; a whole that is only not wanted comes before.
        var rank: Int { mistakes * 1000 + (missesContext && mistakes == 1 ? 0 : min(oddLiterals, 900)) }
    }

    private func operands(of op: OperatorName, _ syntax: Expression) -> [Operand]? {
        var list: [Operand] = []
        if homogeneous.contains(op.name), let chain = operatorChain {
            collect(chain.syntax, &list)
        } else if comparing.contains(op.name) || assigns(op.name), case .binary(_, let left, let right) = syntax.kind {
            list = [operand(left), operand(right)]
        } else {
            return nil
        }
        return list
    }

    private func collect(_ syntax: Expression, _ list: inout [Operand]) {
        let inner = bare(syntax)
        if case .binary(let op, let left, let right) = inner.kind, homogeneous.contains(op.name) {
            collect(left, &list)
            collect(right, &list)
        } else {
            list.append(operand(inner))
        }
    }

    private func operand(_ syntax: Expression) -> Operand {
        let type = quietly { shallow(check(syntax, expecting: nil).type) }
        return Operand(syntax: syntax, type: type, literal: literalKind(type))
    }

    private func reportOddOperand(_ operands: [Operand], _ op: OperatorName, _ syntax: Expression) -> Bool {
        if assigns(op.name) { return reportAssignedOperand(operands, op) }
        if isScaled(operands, op) { return false }
        let context = homogeneous.contains(op.name) ? plainContext(operatorChain?.expecting) : nil
        var choices: [OperandType] = []
        for operand in operands {
            var type = operand.literal == .none ? operand.type : defaultType(of: operand.literal)
            if let wrapped = types.wrapped(type) { type = shallow(wrapped) }
            if type == .error || choices.contains(where: { $0.type == type }) || !hasOperators(of: syntax, op, type) {
                continue
            }
            choices.append(weigh(type, operands, context))
        }
        if let context, !choices.contains(where: { $0.type == context }), hasOperators(of: syntax, op, context) {
            choices.append(weigh(context, operands, context))
        }
        choices.sort { $0.rank < $1.rank }
        guard let best = choices.first, choices.count == 1 || choices[1].rank > best.rank,
            let odd = operands.first(where: { !fits($0, best.type) })
        else { return false }
        reportOdd(odd, best.type)
        return true
    }

    /// `text * 3`: the compiler knows no type at all for it.
    private func isScaled(_ operands: [Operand], _ op: OperatorName) -> Bool {
        guard text(op.name) == "*", operands.count == 2, operands[1].literal != .none else { return false }
        let left = operands[0]
        if left.literal != .none { return left.literal == .string || left.literal == .character }
        return !isNumber(left.type) && left.type != .error
    }

    /// The left side of `+=` cannot change its type.
    private func reportAssignedOperand(_ operands: [Operand], _ op: OperatorName) -> Bool {
        let type = operands[0].type
        guard operands[0].literal == .none, hasOperator(op.name, type), !fits(operands[1], type) else { return false }
        if let element = types.element(ofArray: type) {
            let given = operands[1].literal == .none ? operands[1].type : defaultType(of: operands[1].literal)
            report(
                CheckingMessages.convertArgument(text(given), "Array<\(text(element))>"),
                at: place(of: operands[1].syntax))
        } else {
            reportOdd(operands[1], type)
        }
        return true
    }

    private func plainContext(_ expecting: Type?) -> Type? {
        guard let expecting, unboundVariable(expecting) == nil else { return nil }
        var type = shallow(expecting)
        while let wrapped = types.wrapped(type) { type = shallow(wrapped) }
        if case .existential = types.kind(type) { return nil }
        return types.hasVariable(type) || type == .error || type == .void ? nil : type
    }

    private func weigh(_ type: Type, _ operands: [Operand], _ context: Type?) -> OperandType {
        var choice = OperandType(type: type)
        for operand in operands {
            if !fits(operand, type) {
                choice.mistakes += 1
            } else if operand.literal != .none, defaultType(of: operand.literal) != type {
                choice.oddLiterals += 1
            }
        }
        if let context, context != type {
            choice.mistakes += 1
            choice.missesContext = true
        }
        return choice
    }

    private func fits(_ operand: Operand, _ type: Type) -> Bool {
        if operand.type == .error { return true }
        return operand.literal == .none ? operand.type == type : accepts(type, literal: operand.literal)
    }

    /// Has the type every operator of the chain?
    private func hasOperators(of syntax: Expression, _ op: OperatorName, _ type: Type) -> Bool {
        guard homogeneous.contains(op.name), let chain = operatorChain else { return hasOperator(op.name, type) }
        return hasOperators(in: chain.syntax, type)
    }

    private func hasOperators(in syntax: Expression, _ type: Type) -> Bool {
        guard case .binary(let op, let left, let right) = bare(syntax).kind, homogeneous.contains(op.name) else {
            return true
        }
        return hasOperator(op.name, type) && hasOperators(in: left, type) && hasOperators(in: right, type)
    }

    private func hasOperator(_ name: Name, _ type: Type) -> Bool {
        if type == known(.bool), comparing.contains(name) { return text(name) == "==" || text(name) == "!=" }
        for candidate in operatorCandidates(name, [type], nil) {
            resolve(candidate.function)
            guard candidate.function.parameters.count == 2 else { continue }
            let fits = tries(keeping: false) {
                let first = pending.count
                let instance = instantiate(candidate, explicit: nil, at: currentRange)
                for parameter in instance.parameterTypes where !unify(parameter, type) { mistakesInTrials += 1 }
                _ = progress(from: first, must: false)
            }
            if fits { return true }
        }
        return false
    }

    private func reportOdd(_ operand: Operand, _ type: Type) {
        let place = place(of: operand.syntax)
        if let wrapped = types.wrapped(operand.type), shallow(wrapped) == type {
            let value = quietly { check(operand.syntax, expecting: nil) }
            return reportUnwrap(value, type)
        }
        if let function = types.function(operand.type), function.parameters.isEmpty, shallow(function.result) == type {
            return report(CheckingMessages.functionNeedsCall(text(type)), at: place)
        }
        let given = operand.literal == .none ? operand.type : defaultType(of: operand.literal)
        report(CheckingMessages.convertArgument(text(given), text(type)), at: place)
    }
}
