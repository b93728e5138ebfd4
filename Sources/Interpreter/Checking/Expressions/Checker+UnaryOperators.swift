import Diagnostics
import Syntax

/// Operators before and behind one operand.
extension Checker {
    func checkPrefix(
        _ op: OperatorName, _ operand: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        if let made = keyPathOperand(op, operand, syntax, expecting) { return made }
        let takesContext =
            needsContext(operand) || isLiteral(operand) || text(op.name) == "~"
            || isSubscript(operand) && hasDisfavoredSubscript(expecting)
        var wanted = takesContext ? expecting : nil
        // `!(a and b)`: of a tuple with a mistake inside too it is told that it is no Bool.
        if case .tuple = operand.kind, op.name == operatorNames.not { wanted = known(.bool) }
        return orWithOwnOperands(syntax, expecting) {
            let value = ownOperands.map { ownOperand(operand, $0) } ?? check(operand, expecting: wanted)
            return unary(op, operand, value, syntax, expecting)
        }
    }

    private func isLiteral(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .integer, .float: true
        case .parenthesized(let inner): isLiteral(inner)
        default: false
        }
    }

    func checkPostfix(
        _ operand: Expression, _ op: OperatorName, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        orWithOwnOperands(syntax, expecting) {
            let value = ownOperands.map { ownOperand(operand, $0) } ?? check(operand, expecting: nil)
            return unary(op, operand, value, syntax, expecting)
        }
    }

    private func unary(
        _ op: OperatorName, _ operand: Expression, _ value: CheckedExpression, _ syntax: Expression,
        _ expecting: Type?
    ) -> CheckedExpression {
        let isPrefix: Bool
        if case .prefix = syntax.kind { isPrefix = true } else { isPrefix = false }
        if !(isPrefix ? operators.isPrefix(op.name) : operators.isPostfix(op.name)) {
            reportNotUnary(op, isPrefix: isPrefix)
            return errorNode(syntax)
        }
        if value.type == .error {
            return op.name == operatorNames.not ? node(.error, known(.bool), syntax) : errorNode(syntax)
        }
        if literalKind(value.type) != .none, homogeneous.contains(op.name), isPrefix {
            return literalUnary(op, value, syntax)
        }
        let list = ArgumentList(
            [Argument(label: nil, labelRange: SourceRange(at: operand.range.lower), value: operand)], trailing: 0,
            range: SourceRange(at: op.range.lower))
        list.nodes = [value]
        let candidates = operatorCandidates(op.name, [value.type], expecting).filter {
            isUnary($0.function, isPrefix: isPrefix)
        }
        let failure = { () -> CheckedExpression in
            if let own = self.ownOperand(of: op, isPrefix: isPrefix) {
                self.reportMismatch(value, own, .argument)
            } else if let wrapped = self.types.wrapped(self.shallow(value.type)),
                !self.operatorCandidates(op.name, [wrapped], nil).isEmpty
            {
                self.reportUnwrap(value, wrapped)
            } else if self.text(op.name) == "+", self.types.nominalSymbol(self.shallow(value.type))?.isLibrary == false
            {
                let type = self.text(value.type)
                let what = "operator function '+'"
                self.report(
                    CheckingMessages.referencingRequires(what, "AdditiveArithmetic", type, "AdditiveArithmetic"),
                    at: op.range)
            } else if op.name == self.operatorNames.not {
                self.reportNotBoolean(value, operand, zero: "== 0")
                // What stands around it is read on.
                return self.node(.error, self.known(.bool), syntax)
            } else if self.text(op.name) == "-", let wanted = expecting.map({ self.shallow($0) }), self.isNumber(wanted)
            {
                self.report(
                    CheckingMessages.convertArgument(self.quoted(value), self.text(wanted)), at: self.place(of: value))
            } else {
                self.report(
                    CheckingMessages.unaryOperand(self.text(op.name), self.text(value.type)), at: op.range)
            }
            return self.errorNode(syntax)
        }
        if candidates.isEmpty { return failure() }
        return resolveOperator(candidates, list, op, syntax, expecting, failure)
    }

    /// What an operator that only the program has, once, takes.
    private func ownOperand(of op: OperatorName, isPrefix: Bool) -> Type? {
        let all = quietly { lookup(op.name) }.symbols.compactMap { symbol -> FunctionSymbol? in
            guard case .function(let function) = symbol, isUnary(function, isPrefix: isPrefix) else { return nil }
            return function
        }
        guard all.count == 1, !isLibraryFunction(all[0]), all[0].generics.isEmpty else { return nil }
        return all[0].parameters[0].argumentType
    }

    private func isUnary(_ function: FunctionSymbol, isPrefix: Bool) -> Bool {
        guard let modifiers = function.state.declaration?.modifiers else { return false }
        resolve(function)
        guard function.parameters.count == 1 else { return false }
        return isPrefix ? !modifiers.contains(.postfix) : modifiers.contains(.postfix)
    }

    /// `-x` of a literal: the type is found later.
    private func literalUnary(
        _ op: OperatorName, _ value: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression {
        if op.name == .minus, case .integer(let magnitude, let isNegative) = value.kind {
            return node(.integer(magnitude: magnitude, isNegative: !isNegative), value.type, syntax)
        }
        if op.name == .minus, case .floating(let number) = value.kind {
            return node(.floating(-number), value.type, syntax)
        }
        let made = node(.error, value.type, syntax)
        pending.append(
            PendingConstraint(
                kind: .overload(
                    PendingOverload(node: made) { [self] must in
                        let type = shallow(value.type)
                        guard unboundVariable(type) == nil else { return false }
                        if type == .error { return true }
                        for candidate in operatorCandidates(op.name, [type], nil)
                        where isUnary(candidate.function, isPrefix: true) {
                            let instance = quietly { instantiate(candidate, explicit: nil, at: syntax.range) }
                            guard unify(instance.parameterTypes[0], type) else { continue }
                            made.kind = .call(
                                CheckedExpression.Call(
                                    function: FunctionReference(
                                        candidate.function, instance.arguments, candidate.dispatch),
                                    receiver: candidate.receiver, arguments: [.value(value)]))
                            return true
                        }
                        report(CheckingMessages.unaryOperand(text(op.name), text(type)), at: op.range)
                        return true
                    }), range: syntax.range))
        return made
    }
}
