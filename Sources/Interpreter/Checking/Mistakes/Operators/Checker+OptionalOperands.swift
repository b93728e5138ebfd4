import Diagnostics
import Syntax

/// Optionals beside an operator.
extension Checker {
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

    /// `counts[word] += 1`, where only this tells what the values are.
    func reportOpenOptional(_ op: OperatorName, _ one: CheckedExpression, _ right: Type) -> Bool {
        guard assigns(op.name), literalKind(right) != .none, let wrapped = types.wrapped(shallow(one.type)),
            unboundVariable(wrapped) != nil, unify(wrapped, defaultType(of: literalKind(right)))
        else { return false }
        reportUnwrap(one, wrapped)
        return true
    }

    /// An optional where what it wraps would do.
    func reportOptional(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        if let left = types.wrapped(shallow(one.type)), let right = types.wrapped(shallow(other.type)),
            shallow(left) == shallow(right), isUncertain(one) || isUncertain(other) || isAmongOthers(op),
            !(comparing.contains(op.name) && isNumbered(one) && isNumbered(other))
        {
            reportUnwrap(one, left)
            reportUnwrap(other, right)
            return true
        }
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
            if wrapped == partner, isGeneric(wrapped), homogeneous.contains(op.name), !hasOperator(op.name, wrapped) {
                report(
                    CheckingMessages.binaryOperands(text(op.name), quotedOperand(one), quotedOperand(other)),
                    at: op.range)
                return true
            }
            if literalKind(wrapped) != .none, literalKind(partner) != .none, !comparing.contains(op.name) {
                reportUnwrap(operand, wrapped)
                return true
            }
            if literalKind(partner) != .none ? accepts(wrapped, literal: literalKind(partner)) : wrapped == partner {
                if isNumbered(operand), isScaledAlone(op) {
                    report(
                        CheckingMessages.binaryOperands(text(op.name), quotedOperand(one), quotedOperand(other)),
                        at: op.range)
                } else if isLibraryChain(operand) || isNumbered(operand) {
                    report(CheckingMessages.convertArgument(quoted(operand), text(wrapped)), at: place(of: operand))
                } else {
                    reportUnwrap(operand, wrapped)
                }
                return true
            }
            if literalKind(partner) != .none, comparing.contains(op.name) {
                report(CheckingMessages.convertArgument("'\(text(type))'", text(partner)), at: place(of: operand))
                return true
            }
        }
        return false
    }

    /// `$0`: what comes into such a closure is not unwrapped for the writer.
    private func isNumbered(_ value: CheckedExpression) -> Bool {
        if case .closureParameter? = value.syntax.map({ bare($0).kind }) { true } else { false }
    }

    /// `$0 * 2`, of which nothing is wanted and that is no part of more.
    private func isScaledAlone(_ op: OperatorName) -> Bool {
        guard text(op.name) == "*" || text(op.name) == "/", let chain = operatorChain,
            case .binary(let outermost, _, _) = bare(chain.syntax).kind
        else { return false }
        return outermost.range == op.range && chain.expecting.map { unboundVariable($0) != nil } ?? true
    }

    /// In a text, beside other arguments and as a part of a longer chain in a closure an operator is not looked at alone.
    private func isAmongOthers(_ op: OperatorName) -> Bool {
        let isArgument = function.map { $0.kind == .closure && !$0.escapes } ?? false
        if isArgument, comparing.contains(op.name) { return true }
        guard homogeneous.contains(op.name) else { return false }
        if isArgument, let function, !function.isOneExpression { return true }
        if isInText { return true }
        if let chain = operatorChain, case .binary(let outermost, _, _) = bare(chain.syntax).kind,
            outermost.range != op.range, let function, function.kind == .closure, !takesOpenLiterals(function)
        {
            return true
        }
        return isOneOfSeveralArguments
    }

    /// Is the whole a call with several arguments?
    var isOneOfSeveralArguments: Bool {
        guard let wholeExpression, case .call(let call) = bare(wholeExpression).kind else { return false }
        return call.arguments.count > 1
    }

    /// Of subscripts, initialisers and functions the compiler weighs several, so that it tells of each operand.
    private func isUncertain(_ value: CheckedExpression) -> Bool {
        switch value.kind {
        case .subscript: true
        case .field, .property: isElement(value.syntax)
        case .call(let call):
            if case .none = call.receiver { true } else { call.function.function.kind == .initializer }
        default: false
        }
    }

    /// `name?.count`: what the library gives through a chain is not unwrapped for the writer.
    func isChain(_ value: CheckedExpression) -> Bool {
        if case .optionalChain = value.kind { true } else { false }
    }

    private func isLibraryChain(_ value: CheckedExpression) -> Bool {
        guard case .optionalChain(let inner) = value.kind else { return false }
        switch inner.kind {
        case .property: return member(inner) != nil
        case .call(let call): return isLibraryFunction(call.function.function) && isNumber(shallow(inner.type))
        default: return false
        }
    }

    /// `max(first, second)` of numbers that may be missing: what they wrap is meant.
    func optionalExtreme(_ candidate: Candidate, _ list: ArgumentList, _ syntax: Expression) -> CheckedExpression? {
        let name = text(candidate.function.name)
        guard trialDepth == 0, name == "max" || name == "min", isLibraryFunction(candidate.function),
            case .none = candidate.receiver, list.arguments.count > 1, list.trailing == 0
        else { return nil }
        var found: Type?
        for argument in list.arguments {
            switch bare(argument.value).kind {
            case .name, .member: break
            default: continue
            }
            let value = quietly { check(argument.value, expecting: nil) }
            guard let wrapped = types.wrapped(shallow(value.type)), isNumber(shallow(wrapped)) else { continue }
            reportUnwrap(value, wrapped)
            found = shallow(wrapped)
        }
        return found.map { node(.error, $0, syntax) }
    }

    /// `let mean: Double = total / count` of two `Int?`: nor would what they wrap give what is wanted.
    func reportUnwanted(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression)
    {
        guard let wrapped = unwantedType(op, one, other, syntax), let expecting = operatorChain?.expecting else {
            return
        }
        let purpose = nilPurpose == .specified || nilPurpose == .returned ? nilPurpose : .argument
        report(words(for: purpose, "'\(text(wrapped))'", wrapped, shallow(expecting)), at: op.range)
    }

    /// The type that the operator would have if its optional operands were unwrapped, where that is not the one wanted.
    func unwantedType(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> Type? {
        guard homogeneous.contains(op.name), let chain = operatorChain, chain.syntax.id == syntax.id,
            let expecting = chain.expecting, types.flags(shallow(expecting)).isEmpty, expecting != .any,
            let wrapped = types.wrapped(shallow(one.type)) ?? types.wrapped(shallow(other.type)),
            isNumber(shallow(wrapped)), literalKind(wrapped) == .none, plan(from: wrapped, to: expecting) == nil
        else { return nil }
        return shallow(wrapped)
    }
}
