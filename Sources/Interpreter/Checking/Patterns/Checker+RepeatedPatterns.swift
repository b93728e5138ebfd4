import Diagnostics
import Syntax

/// Warnings of patterns that nothing is left for.
extension Checker {
    private enum LiteralPattern: Equatable {
        case integer(magnitude: UInt64, isNegative: Bool)
        case float(Double)
        case text(String)
    }

    func warnRepeated(_ written: [SwitchStatement.Case], _ cases: [CheckedSwitch.Case], _ type: Type) {
        let space = PatternSpace(checker: self)
        var earlier: [CheckedPattern] = []
        var literals: [LiteralPattern] = []
        for (syntax, item) in zip(written, cases) {
            if item.items.isEmpty, !earlier.isEmpty, space.missing(type, earlier).isEmpty {
                warn(CheckingMessages.defaultNeverRuns, at: SourceRange(at: syntax.range.lower))
            }
            for (each, checked) in zip(syntax.items, item.items) where each.condition == nil {
                if let literal = literal(each.pattern) {
                    if literals.contains(literal) { warn(CheckingMessages.literalRepeated, at: each.pattern.range) }
                    literals.append(literal)
                } else if isFinite(checked.pattern), space.covers(earlier, checked.pattern, of: type) {
                    warn(CheckingMessages.caseRepeated, at: each.pattern.range)
                }
                earlier.append(checked.pattern)
            }
        }
    }

    private func literal(_ pattern: Pattern) -> LiteralPattern? {
        guard case .expression(let value) = pattern.kind else { return nil }
        switch value.kind {
        case .integer(let literal): return .integer(magnitude: literal.magnitude, isNegative: literal.isNegative)
        case .float(let literal): return .float(literal.isNegative ? -literal.value : literal.value)
        case .string(let literal): return literal.plainText.map { .text($0) }
        default: return nil
        }
    }

    /// Of an expression it is not known what it matches.
    private func isFinite(_ pattern: CheckedPattern) -> Bool {
        switch pattern.kind {
        case .enumCase(_, let parts), .tuple(let parts): parts.allSatisfy { isFinite($0) }
        case .some(let inner): isFinite(inner)
        case .none, .boolean, .wildcard, .variable: true
        case .cast, .expression: false
        }
    }
}
