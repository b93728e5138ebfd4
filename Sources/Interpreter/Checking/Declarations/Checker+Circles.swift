import Diagnostics
import Syntax

/// Types that inherit from themselves.
extension Checker {
    /// Does what the type inherits from inherit from it in turn? The one declared first is told of classes, of protocols
    /// each.
    func reportCircle(of nominal: NominalSymbol, through symbol: NominalSymbol) -> Bool {
        guard let path = path(from: symbol, to: nominal) else { return false }
        if nominal.kind == .protocol {
            for step in path { report(CheckingMessages.refinesItself(text(step.name)), at: step.nameRange) }
        } else if let first = path.min(by: { $0.nameRange.lower < $1.nameRange.lower }) {
            report(CheckingMessages.inheritsFromItself(text(first.name)), at: first.nameRange)
        }
        return true
    }

    private func path(from start: NominalSymbol, to end: NominalSymbol) -> [NominalSymbol]? {
        if start === end { return [end] }
        let next =
            start.kind == .protocol
            ? start.inheritedProtocols : start.superclass.flatMap { types.nominalSymbol($0) }.map { [$0] } ?? []
        for step in next where step !== start {
            if let path = path(from: step, to: end) { return [start] + path }
        }
        return nil
    }
}
