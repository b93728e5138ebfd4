import Diagnostics
import Syntax

/// Operators of numbers between two values of a struct of the program that has none of the name.
extension Checker {
    /// True if told: in one way before a dot, in others beside a third operand.
    func reportOwnOperands(_ op: OperatorName, _ left: Type, _ right: Type, _ syntax: Expression) -> Bool {
        guard left == right, trialDepth == 0, ["+", "-", "*", "/", "%"].contains(text(op.name)),
            let symbol = types.nominalSymbol(left), symbol.kind == .struct, !symbol.isLibrary
        else { return false }
        if isReadForItself(syntax) {
            report(CheckingMessages.binaryOperandsTwo(text(op.name), text(left)), at: op.range)
            return true
        }
        guard let chain = operatorChain, case .binary(let outer, let first, let second) = bare(chain.syntax).kind,
            case let isFirst = bare(first).range == syntax.range, isFirst || bare(second).range == syntax.range
        else { return false }
        return reportOwnOperands(op, left, beside: isFirst ? second : first, outer, isFirst: isFirst)
    }

    private func reportOwnOperands(
        _ op: OperatorName, _ type: Type, beside other: Expression, _ outer: OperatorName, isFirst: Bool
    ) -> Bool {
        let two = CheckingMessages.binaryOperandsTwo(text(op.name), text(type))
        let word = text(outer.name)
        switch bare(other).kind {
        case .float: report(two, at: op.range)
        case .integer where word == "*":
            let name = "operator function '\(text(op.name))'"
            report(CheckingMessages.referencingRequires(name, "SIMD", text(type), "SIMD"), at: op.range)
        case .integer where isFirst: report(two, at: op.range)
        case .name
        where isFirst && outer.name == op.name && quietly({ shallow(check(other, expecting: nil).type) }) == type:
            report(two, at: op.range)
            let isPlain = word == "+" || word == "/"
            let name = "operator function '\(word)'"
            let message =
                isPlain ? two : CheckingMessages.referencingRequires(name, "SIMD", text(type), "SIMD")
            report(message, at: outer.range)
        default: return false
        }
        return true
    }

    /// `let doubled: Force = force * 2`: beside a whole number the compiler thinks of durations, which can be multiplied by
    /// one.
    func reportScaled(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> Bool {
        guard let chain = operatorChain, bare(chain.syntax).range == syntax.range, let expecting = chain.expecting,
            case let wanted = shallow(expecting), let symbol = types.nominalSymbol(wanted), symbol.kind == .struct,
            !symbol.isLibrary, ["+", "-", "*", "/"].contains(text(op.name)),
            case let isFirst = shallow(one.type) == wanted, isFirst != (shallow(other.type) == wanted),
            isWhole(isFirst ? other.type : one.type)
        else { return false }
        let isProduct = text(op.name) == "*" || text(op.name) == "/"
        let isArgument = if let wholeExpression, case .call = bare(wholeExpression).kind { true } else { false }
        if isProduct, isFirst || isArgument {
            let (name, proto) = ("operator function '\(text(op.name))'", isFirst ? "DurationProtocol" : "SIMD")
            report(CheckingMessages.referencingRequires(name, proto, text(wanted), proto), at: op.range)
        } else {
            report(
                CheckingMessages.binaryOperands(text(op.name), quotedOperand(one), quotedOperand(other)), at: op.range)
        }
        return true
    }

    private func isWhole(_ type: Type) -> Bool {
        literalKind(type) == .integer || shallow(type) == known(.int)
    }

    /// `(half + 1).text`: a number beside a value whose type has the operator for two of itself. A sum is told by the number,
    /// as a sign could stand before that alone; a product as a whole, unless the number comes first.
    func reportNumberBesideOwn(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> Bool {
        let numberIsFirst = isNumberAlone(one.type)
        let (own, number) = numberIsFirst ? (other, one) : (one, other)
        let type = shallow(own.type)
        guard trialDepth == 0, isNumberAlone(number.type), ["+", "-", "*", "/"].contains(text(op.name)),
            let symbol = types.nominalSymbol(type), symbol.kind == .struct, !symbol.isLibrary, joinsItself(op, type)
        else { return false }
        var walker = SyntaxWalker()
        if let wholeExpression { walker.walk(wholeExpression) }
        let isBase = walker.bases.contains(syntax.range)
        let isWanted = operatorChain.map { chain in
            bare(chain.syntax).range == bare(syntax).range && chain.expecting.map { shallow($0) } == type
        }
        let isSum = text(op.name) == "+" || text(op.name) == "-"
        if isSum ? isBase || isWanted == true : isBase && numberIsFirst {
            let given =
                withDefaults(shallow(number.type))
            report(CheckingMessages.convertArgument("'\(text(given))'", text(type)), at: place(of: number))
        } else if isWanted == true {
            report(
                CheckingMessages.binaryOperands(text(op.name), quotedOperand(one), quotedOperand(other)), at: op.range)
        } else {
            return false
        }
        return true
    }

    private func isNumberAlone(_ type: Type) -> Bool {
        switch literalKind(type) {
        case .integer, .floating: true
        default: isNumber(shallow(type))
        }
    }

    private func joinsItself(_ op: OperatorName, _ type: Type) -> Bool {
        operatorCandidates(op.name, [type, type], nil).contains { candidate in
            resolve(candidate.function)
            let parameters = candidate.function.parameters
            return parameters.count == 2 && parameters.allSatisfy { $0.argumentType == type }
        }
    }

    /// `2.5 * force` where only `force * 2.5` is declared.
    func reportExchanged(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> Bool {
        let (left, right) = (shallow(one.type), shallow(other.type))
        guard left != right, trialDepth == 0, literalKind(left) == .none, literalKind(right) == .none,
            [left, right].contains(where: { types.nominalSymbol($0).map { !$0.isLibrary } ?? false }),
            !isBehindOther(syntax)
        else { return false }
        let isExchanged = operatorCandidates(op.name, [left, right], nil).contains { candidate in
            resolve(candidate.function)
            let parameters = candidate.function.parameters
            return parameters.count == 2 && parameters[0].argumentType == right && parameters[1].argumentType == left
        }
        guard isExchanged else { return false }
        report(CheckingMessages.operandsExchanged, at: SourceRange(at: place(of: other).lower))
        return true
    }

    /// `1 + scale * force`
    private func isBehindOther(_ syntax: Expression) -> Bool {
        guard let chain = operatorChain, case .binary(_, _, let second) = bare(chain.syntax).kind else { return false }
        return bare(second).range == syntax.range
    }

    /// `(a * b).length`, `[a * b]`
    private func isReadForItself(_ syntax: Expression) -> Bool {
        guard let wholeExpression else { return false }
        if case .array(let elements) = bare(wholeExpression).kind, elements.count == 1 {
            return bare(elements[0]).range == syntax.range
        }
        var walker = SyntaxWalker()
        walker.walk(wholeExpression)
        return walker.bases.contains(syntax.range)
    }
}
