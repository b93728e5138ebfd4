import Diagnostics
import Syntax

/// Collections made of elements that are no list.
extension Checker {
    /// `[Int](5)`, `Array(1, 2, 3)`, `Set(1, 2, 3)`
    func reportUnlisted(_ type: Type, _ list: ArgumentList, _ nameRange: SourceRange) -> Bool {
        guard trialDepth == 0, case .nominal(let symbol, let arguments) = types.kind(type), symbol.isLibrary,
            symbol.representation == .set || symbol.representation == .array && text(symbol.name) == "Array",
            list.trailing == 0, !list.arguments.isEmpty
        else { return false }
        let labels = list.arguments.map { $0.label.map { text($0) } }
        if labels == ["count", "repeatedValue"] || symbol.representation == .set && labels == ["repeating", "count"] {
            report(CheckingMessages.noExactMatches("initializer "), at: nameRange)
            return true
        }
        guard labels.allSatisfy({ $0 == nil }) else { return false }
        for index in list.arguments.indices { checkAlone(list, index) }
        let numbers = list.nodes.filter { $0.map { isNumberOrLiteral($0) } ?? false }
        if symbol.representation == .set || numbers.count != list.nodes.count {
            guard list.nodes.count > 1 || !numbers.isEmpty else { return false }
            report(CheckingMessages.noExactMatches("initializer "), at: nameRange)
            return true
        }
        guard unboundVariable(arguments[0]) != nil || isNumber(shallow(arguments[0])) else { return false }
        let place = list.nodes.count == 1 ? list.arguments[0].value.range : SourceRange(at: list.range.lower)
        report(CheckingMessages.missingLabel("arrayLiteral:", "call"), at: place)
        return true
    }

    private func isNumberOrLiteral(_ value: CheckedExpression) -> Bool {
        let literal = literalKind(value.type)
        return literal == .integer || literal == .floating || isNumber(shallow(value.type))
    }
}
