import Diagnostics
import Syntax

/// `String(format: "%.2f", value)` in a program that does not import Foundation: of the initialisers that are left the
/// compiler takes the nearest, where one is.
extension Checker {
    func reportFormat(_ list: ArgumentList, _ nameRange: SourceRange) {
        for index in list.arguments.indices { checkAlone(list, index) }
        let values = list.nodes.dropFirst().compactMap { $0 }
        if list.nodes.contains(where: { $0?.type == .error }) { return }
        switch values.count {
        case 1: reportFormatOfOne(values[0], list, nameRange)
        case 2 where values.allSatisfy({ isWhole($0) }):
            report(
                CheckingMessages.functionRequires("initializer", "init(_:radix:uppercase:)", "String", "BinaryInteger"),
                at: nameRange)
            reportFormatLabels("format:_:_:", "_:radix:uppercase:", list)
            report(CheckingMessages.notABooleanInt(text(values[1].type), "!= 0"), at: place(of: values[1]))
        case 2...:
            report(
                CheckingMessages.extraArguments((1...values.count).map { $0 + 1 }, "call"),
                at: SourceRange(at: list.range.lower))
        default: report(CheckingMessages.noExactMatches("initializer "), at: nameRange)
        }
    }

    /// A text is repeated as often as a whole number says.
    private func reportFormatOfOne(_ value: CheckedExpression, _ list: ArgumentList, _ nameRange: SourceRange) {
        let told = diagnostics.count
        if isWhole(value) || reportInArgument(value.syntax, known(.int)) {
        } else if isFloating(shallow(value.type)), isInText || isInClosure || hasTextBeside(list) {
            report(CheckingMessages.convertArgument(quoted(value), "Int"), at: place(of: value))
        } else {
            return report(CheckingMessages.noExactMatches("initializer "), at: nameRange)
        }
        let mistakes = Array(diagnostics[told...])
        diagnostics.removeSubrange(told...)
        reportFormatLabels("format:_:", "repeating:count:", list)
        diagnostics += mistakes
    }

    private func reportFormatLabels(_ have: String, _ wanted: String, _ list: ArgumentList) {
        report(
            CheckingMessages.incorrectLabels(have, wanted, "call", plural: true), at: SourceRange(at: list.range.lower))
    }

    private func isWhole(_ value: CheckedExpression) -> Bool {
        literalKind(value.type) == .integer || shallow(value.type) == known(.int)
    }

    private var isInClosure: Bool { function.map { $0.kind == .closure && $0.isOneExpression } ?? false }

    /// `print("x", String(format: …))`
    private func hasTextBeside(_ list: ArgumentList) -> Bool {
        guard let wholeExpression, case .call(let call) = bare(wholeExpression).kind,
            call.parentheses.lower != list.range.lower
        else { return false }
        return call.arguments.contains { if case .string = bare($0.value).kind { true } else { false } }
    }
}
