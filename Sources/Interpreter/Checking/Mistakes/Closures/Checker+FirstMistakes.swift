import Diagnostics
import Syntax

/// Closures of several statements, which are read one by one: after the first that is wrong, names that are not found are
/// all that is told of the others.
extension Checker {
    func readingClosure(_ body: () -> [CheckedStatement]) -> [CheckedStatement] {
        let around = closureStart
        closureStart = diagnostics.count
        defer { closureStart = around }
        return body()
    }

    /// Was something wrong told of the closure that is being read?
    var isAfterMistake: Bool {
        guard let start = closureStart, trialDepth == 0, start < diagnostics.count else { return false }
        return diagnostics[start...].contains { $0.severity == .error && !isToldAnyway($0.message) }
    }

    /// Mistakes that are no mistakes of types are looked for when a closure is read, statement by statement.
    private func isToldAnyway(_ message: String) -> Bool {
        message.hasSuffix(CheckingMessages.explicitSelfSuffix) || message == CheckingMessages.functionUnused
    }

    func checkStatement(_ syntax: Statement) -> CheckedStatement {
        guard isAfterMistake else { return checkStatementItself(syntax) }
        let told = diagnostics.count
        let checked = checkStatementItself(syntax)
        if diagnostics.count > told {
            let kept = diagnostics[told...].filter { $0.message.hasPrefix(CheckingMessages.cannotFindPrefix) }
            diagnostics.replaceSubrange(told..., with: kept)
        }
        return checked
    }
}
