import Diagnostics
import Syntax

/// `fallthrough` into a case whose pattern binds what the case above has not.
extension Checker {
    func checkFallthroughs(_ cases: [CheckedSwitch.Case]) {
        for (item, next) in zip(cases, cases.dropFirst()) {
            guard let last = item.body.statements.last, case .fallthrough = last.kind else { continue }
            let bound = variables(in: item).map { $0.name }
            for variable in variables(in: next) where !bound.contains(variable.name) {
                report(CheckingMessages.fallthroughUnbound(text(variable.name)), at: last.range)
                break
            }
        }
    }

    private func variables(in item: CheckedSwitch.Case) -> [VariableSymbol] {
        item.items.first.map { variables(in: $0.pattern) } ?? []
    }

    private func variables(in pattern: CheckedPattern) -> [VariableSymbol] {
        switch pattern.kind {
        case .variable(let variable): [variable]
        case .tuple(let parts), .enumCase(_, let parts): parts.flatMap { variables(in: $0) }
        case .some(let inner), .cast(_, let inner?): variables(in: inner)
        case .wildcard, .none, .cast, .boolean, .expression: []
        }
    }
}
