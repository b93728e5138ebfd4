import Diagnostics
import Syntax

/// Closures given for parameters that are no functions.
extension Checker {
    func reportRefused(_ syntax: Expression, for type: Type, isTrailing: Bool = false) -> Bool {
        guard case .closure = bare(syntax).kind, refusesClosures(type) else { return false }
        report(
            CheckingMessages.closureRefused(wantedText(type), isTrailing: isTrailing),
            at: SourceRange(at: syntax.range.lower))
        return true
    }

    private func refusesClosures(_ type: Type) -> Bool {
        switch types.kind(unwrapped(type)) {
        case .nominal, .tuple: true
        default: false
        }
    }
}
