import Diagnostics
import Syntax

/// `"Owner: " + owner`: values of the program's types, which are no texts, in a sum of texts.
extension Checker {
    /// Tells every such value of the sum, as what follows the first is not read any more.
    func reportTextBesideOwn(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        let (left, right) = (shallow(one.type), shallow(other.type))
        guard text(op.name) == "+", trialDepth == 0, let chain = operatorChain,
            isText(left) && isOwn(right) || isOwn(left) && isText(right)
        else { return false }
        let isWeighed = weighsOthers(beside: chain.syntax)
        if isOwn(left) {
            report(CheckingMessages.operatorRequires("+", text(left), "Sequence"), at: op.range)
        }
        for (place, type) in ownOperands(of: chain, from: op) where place.range != op.range || isOwn(right) {
            report(
                isWeighed
                    ? CheckingMessages.operatorRequires("+", text(type), "RangeReplaceableCollection")
                    : CheckingMessages.binaryOperands("+", "'String'", "'\(text(type))'"), at: place.range)
        }
        return true
    }

    private func isText(_ type: Type) -> Bool {
        type == known(.string) || [.string, .character].contains(literalKind(type))
    }

    private func isOwn(_ type: Type) -> Bool {
        types.nominalSymbol(type).map { !$0.isLibrary } ?? false
    }

    /// The operators before values that are told, and these values' types: of several beside each other the last, and of a
    /// sum of names the last of all.
    private func ownOperands(of chain: OperatorChain, from first: OperatorName) -> [(OperatorName, Type)] {
        var operands: [(op: OperatorName?, value: Expression)] = []
        chainOperands(chain.syntax, &operands)
        let types = operands.map { typeInSum($0.value) }
        var found = operands.indices.filter { index in
            guard let op = operands[index].op, op.range.lower >= first.range.lower, isOwn(types[index]) else {
                return false
            }
            return index + 1 == operands.count || !isOwn(types[index + 1])
        }
        if !types.contains(where: { literalKind($0) != .none }) { found = Array(found.suffix(1)) }
        if found.count > 1, found.last == operands.count - 1, literalKind(types[operands.count - 2]) != .none {
            found.removeLast()
        }
        return found.map { (operands[$0].op ?? first, types[$0]) }
    }

    private func typeInSum(_ syntax: Expression) -> Type {
        let saved = operatorChain
        operatorChain = nil
        defer { operatorChain = saved }
        return quietly { shallow(check(syntax, expecting: nil).type) }
    }

    // MARK: - What is weighed beside a sum

    /// Has the whole expression, apart from the sum, anything that the compiler chooses a type or a declaration for?
    private func weighsOthers(beside sum: Expression) -> Bool {
        var operands: [(op: OperatorName?, value: Expression)] = []
        chainOperands(sum, &operands)
        for operand in operands {
            if case .string = bare(operand.value).kind { continue }
            if isWeighed(operand.value) { return true }
        }
        guard let wholeExpression else { return false }
        if isInText { return true }
        if function?.kind == .closure, case .call = bare(wholeExpression).kind { return true }
        return weighsOthers(beside: sum, in: bare(wholeExpression)) ?? false
    }

    /// The same of a chain of numbers, which may be what is made another number or a text.
    func isWeighedAround(_ chain: OperatorChain?) -> Bool {
        guard let chain, let wholeExpression else { return false }
        return isInText || weighsOthers(beside: chain.syntax, in: bare(wholeExpression)) ?? false
    }

    private func isWeighed(_ syntax: Expression) -> Bool {
        var walker = SyntaxWalker()
        walker.looksForNames = true
        walker.walk(syntax)
        if walker.hasLiteral || !walker.operators.isEmpty { return true }
        guard case .call(let call) = bare(syntax).kind, case .name(let reference) = call.callee.kind else {
            return false
        }
        return namesType(reference)
    }

    /// Nil if the sum is no part of the expression.
    private func weighsOthers(beside sum: Expression, in syntax: Expression) -> Bool? {
        if syntax.range == bare(sum).range { return false }
        switch syntax.kind {
        case .call(let call):
            if let found = weighsOthers(beside: sum, among: call.arguments.map { $0.value }) {
                if case .name(let reference) = call.callee.kind, namesType(reference) { return true }
                return found
            }
            return weighsOthers(beside: sum, in: bare(call.callee))
        case .tuple(let elements): return weighsOthers(beside: sum, among: elements.map { $0.value })
        case .array(let elements):
            let found = weighsOthers(beside: sum, among: elements)
            return statedTypeRange == nil ? found.map { _ in false } : found
        case .member(let base, _): return weighsOthers(beside: sum, in: bare(base))
        case .assignment(_, let value): return weighsOthers(beside: sum, in: bare(value))
        case .binary(_, let left, let right):
            return weighsOthers(beside: sum, in: bare(left)) ?? weighsOthers(beside: sum, in: bare(right))
        default: return nil
        }
    }

    private func weighsOthers(beside sum: Expression, among parts: [Expression]) -> Bool? {
        for (index, part) in parts.enumerated() {
            guard let found = weighsOthers(beside: sum, in: bare(part)) else { continue }
            return found || parts.indices.contains { $0 != index && isWeighed(parts[$0]) }
        }
        return nil
    }
}
