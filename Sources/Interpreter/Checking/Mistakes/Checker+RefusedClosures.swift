import Diagnostics
import Syntax

/// Closures given for parameters that are no functions.
extension Checker {
    func reportRefused(_ syntax: Expression, for type: Type) -> Bool {
        guard case .closure = bare(syntax).kind, refusesClosures(type) else { return false }
        report(
            CheckingMessages.closureRefused(wantedText(type), isTrailing: false),
            at: SourceRange(at: syntax.range.lower))
        return true
    }

    /// `repeats { 3 }` of a function that takes a number: the closure behind the call is given for the parameter that is
    /// still open.
    func reportRefusedTrailing(_ list: ArgumentList, _ parameters: [ParameterSymbol]) -> Bool {
        var open = parameters.filter { $0.defaultValue == nil && !$0.isVariadic }
        for argument in list.arguments.dropLast(list.trailing) {
            guard let place = open.firstIndex(where: { $0.label == argument.label }) else { return false }
            open.remove(at: place)
        }
        guard list.trailing == 1, open.count == 1 || open.count == 2, let closure = list.arguments.last,
            refusesClosures(open[0].argumentType)
        else { return false }
        report(
            CheckingMessages.closureRefused(wantedText(open[0].argumentType), isTrailing: true),
            at: SourceRange(at: closure.value.range.lower))
        if let missing = open.dropFirst().first {
            let position = parameters.firstIndex { $0.variable === missing.variable } ?? 0
            report(
                missing.label.map { CheckingMessages.missingArgument(text($0), "call") }
                    ?? CheckingMessages.missingArgument(position: position + 1, "call"),
                at: SourceRange(at: closure.value.range.upper))
        }
        return true
    }

    private func refusesClosures(_ type: Type) -> Bool {
        switch types.kind(unwrapped(type)) {
        case .nominal, .tuple: true
        default: false
        }
    }
}
