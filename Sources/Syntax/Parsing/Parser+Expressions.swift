import Diagnostics

/// Operands and operators in their order; precedence is settled by `OperatorFolding`.
extension Parser {
    mutating func parseExpression(_ message: String) -> Expression {
        if patternMode != .none, at(.letWord) || at(.varWord) || at(.isWord) {
            let start = token.start
            let pattern = parseMatchingPattern()
            return make(.pattern(pattern), from: start)
        }
        let first = parseElement(message)
        if failed || !atInfix { return first }
        return parseSequence(first)
    }

    /// An operator that joins two operands stands here.
    private var atInfix: Bool {
        switch kind {
        case .spacedOperator, .unspacedOperator, .infixQuestion, .isWord, .asWord, .arrow: true
        case .equal: patternMode == .none
        case .throwsWord: next.kind == .arrow
        case .identifier: atWord(.async) && (next.kind == .arrow || next.kind == .throwsWord)
        default: false
        }
    }

    private mutating func parseSequence(_ first: Expression) -> Expression {
        var operands = [first]
        var operators: [OperatorSequence.Operator] = []
        var links = 0
        while atInfix, !failed {
            let start = token.start
            countLink(&links)
            switch kind {
            case .spacedOperator, .unspacedOperator:
                if isBasic, next.kind == .letWord || next.kind == .varWord { return joined(operands, operators) }
                let name = tokenName
                advance()
                operators.append(.init(kind: .named(name), range: range(from: start), id: takeID()))
                operands.append(parseElement(SyntaxMessages.expectedAfterOperator))
                if failed, diagnostics.last?.message == SyntaxMessages.expectedAfterOperator {
                    // What stands before it is not read either.
                    return Expression(.error, range: first.range, id: takeID())
                }
            case .equal:
                advance()
                operators.append(.init(kind: .assignment, range: range(from: start), id: takeID()))
                operands.append(parseElement(SyntaxMessages.expectedAssigned))
            case .infixQuestion:
                guard let middle = parseTernaryMiddle() else {
                    return Expression(.error, range: first.range, id: takeID())
                }
                operators.append(.init(kind: .ternary(middle), range: range(start, start + 1), id: takeID()))
                operands.append(parseElement(SyntaxMessages.expectedAfterTernaryColon))
            case .isWord, .asWord:
                parseCast(&operands, &operators)
                if failed { return Expression(.error, range: first.range, id: takeID()) }
            default:
                parseArrow(&operands, &operators)
            }
        }
        return joined(operands, operators)
    }

    private mutating func joined(
        _ operands: [Expression], _ operators: [OperatorSequence.Operator]
    ) -> Expression {
        guard !operators.isEmpty else { return operands[0] }
        let whole = operands[0].range.union(operands[operands.count - 1].range)
        let sequence = OperatorSequence(operands: operands, operators: operators)
        return Expression(.sequence(sequence), range: whole, id: takeID())
    }

    /// `? middle :`
    private mutating func parseTernaryMiddle() -> Expression? {
        let question = range(of: token)
        advance()
        let saved = isBasic
        let middle = parseExpression(SyntaxMessages.expectedAfterTernaryQuestion)
        isBasic = saved
        if failed { return nil }
        guard eat(.colon) else {
            fail(SyntaxMessages.expectedTernaryColon, at: question)
            return nil
        }
        return middle
    }

    private mutating func parseCast(_ operands: inout [Expression], _ operators: inout [OperatorSequence.Operator]) {
        let start = token.start
        var cast = Expression.Cast.check
        if at(.asWord) {
            advance()
            cast = eat(.postfixQuestion) ? .conditional : eat(.postfixExclamation) ? .forced : .coerce
        } else {
            advance()
        }
        operators.append(.init(kind: .cast(cast), range: range(from: start), id: takeID()))
        if cast == .check, at(.trueWord) || at(.falseWord) || at(.nilWord) {
            fail(SyntaxMessages.expectedTypeAfterIs)
            operands.append(errorExpression(from: token.start))
            return
        }
        let message = cast == .check ? SyntaxMessages.expectedTypeAfterIs : SyntaxMessages.expectedTypeAfterAs
        let type = parseType(message)
        operands.append(Expression(.type(type), range: type.range, id: takeID()))
    }

    /// `(Int) throws -> Int` where an expression stands.
    private mutating func parseArrow(_ operands: inout [Expression], _ operators: inout [OperatorSequence.Operator]) {
        let start = token.start
        if atWord(.async) {
            unavailable("async", at: range(of: token))
            advance()
        }
        let isThrowing = eat(.throwsWord)
        guard eat(.arrow) else { return fail(SyntaxMessages.expectedExpression) }
        operators.append(.init(kind: .arrow(throws: isThrowing), range: range(from: start), id: takeID()))
        operands.append(parseElement(SyntaxMessages.expectedTypeAfterArrow))
    }

    /// An operand with what may only stand at its front: `try`.
    private mutating func parseElement(_ message: String) -> Expression {
        let start = token.start
        if at(.tryWord) {
            advance()
            let mark: Expression.Try = eat(.postfixQuestion) ? .optional : eat(.postfixExclamation) ? .forced : .plain
            skipAwait()
            guard descend() else {
                ascend()
                return errorExpression(from: start)
            }
            let operand = parseElement(message)
            ascend()
            return make(.try(mark, operand), from: start, caret: operand.caret)
        }
        skipAwait()
        return parseUnary(message)
    }

    private mutating func skipAwait() {
        guard atWord(.await), !next.startsLine, canBeginOperand(next.kind) else { return }
        unavailable("await", at: range(of: token))
        advance()
    }

    private func canBeginOperand(_ kind: TokenKind) -> Bool {
        switch kind {
        case .identifier, .selfWord, .superWord, .tryWord, .dollar, .string, .stringStart, .integer: true
        default: false
        }
    }

    mutating func parseUnary(_ message: String) -> Expression {
        let start = token.start
        guard descend() else {
            ascend()
            return errorExpression(from: start)
        }
        defer { ascend() }
        switch kind {
        case .prefixAmpersand:
            advance()
            let operand = parseUnary(SyntaxMessages.expectedAfterUnary)
            return make(.inout(operand), from: start)
        case .backslash:
            return parseKeyPath()
        case .ifWord:
            let statement = parseIf(nil)
            return make(.ifExpression(statement), from: start)
        case .switchWord:
            let statement = parseSwitch(nil)
            return make(.switchExpression(statement), from: start)
        case .prefixOperator:
            return parsePrefix(start, message)
        case .spacedOperator, .unspacedOperator:
            let isBehind = next.start == token.end
            let place = range(start, start)
            report(isBehind ? SyntaxMessages.expectedAfterUnary : SyntaxMessages.separatedUnary, at: place)
            return parsePrefix(start, message)
        case .postfixOperator:
            report(SyntaxMessages.postfixAtStart)
            return parsePrefix(start, message)
        default:
            return parsePostfix(message)
        }
    }

    private mutating func parsePrefix(_ start: Int32, _ message: String) -> Expression {
        let name = OperatorName(name: tokenName, range: range(of: token))
        advance()
        let operand = parseUnary(message)
        if name.name == .minus, let literal = negated(operand, from: start) { return literal }
        return make(.prefix(name, operand), from: start)
    }

    /// `-5` is a literal of its own.
    private mutating func negated(_ operand: Expression, from start: Int32) -> Expression? {
        switch operand.kind {
        case .integer(let literal) where !literal.isNegative:
            let value = IntegerLiteral(
                isNegative: true, magnitude: literal.magnitude, overflows: literal.overflows, double: -literal.double)
            return make(.integer(value), from: start)
        case .float(let literal) where !literal.isNegative:
            return make(.float(FloatLiteral(isNegative: true, value: -literal.value)), from: start)
        default:
            return nil
        }
    }
}
