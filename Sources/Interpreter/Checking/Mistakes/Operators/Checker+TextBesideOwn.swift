import Diagnostics
import Syntax

/// `"Owner: " + owner`: values of the program's types, which are no texts, in a sum of texts.
extension Checker {
    /// Tells every such value of the sum, as what follows the first is not read any more.
    func reportTextBesideOwn(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        let (left, right) = (shallow(one.type), shallow(other.type))
        guard text(op.name) == "+", trialDepth == 0, let chain = operatorChain,
            isTextOperand(left) && isOwn(right) || isOwn(left) && isTextOperand(right)
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
}
