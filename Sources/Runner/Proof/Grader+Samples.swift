import Diagnostics
import Interpreter
import LectureModel

/// What the declarations of an answer give for sampled arguments, to tell mistakes from other ways to be right.
extension Grader {
    /// One line for each call and each variable; empty where nothing can be sampled, or no call gives a value: that all
    /// of them stop tells nothing apart.
    func samples(_ exercise: Int, _ answer: SourceFragment) -> [String] {
        begin(exercise)
        let stage = stages[exercise]
        let unit = program.checker.check(
            answer.text, at: answer.base, in: program.checker.makeScope(inside: stage.scope, isSealed: true))
        guard !unit.hasErrors, (try? program.run(unit)) != nil else { return [] }
        let exports = program.checker.makeExports(
            of: unit, signatures: Set(stage.exported.map { $0.signature }), like: stage.solution)
        var lines: [String] = []
        var hasValue = false
        for declaration in stage.exported {
            for expression in SampledCalls.expressions(for: declaration) {
                let (text, isValue) = value(of: expression, in: exports)
                lines.append(expression + " = " + text)
                if isValue { hasValue = true }
            }
        }
        return hasValue ? lines : []
    }

    /// What an expression prints as, or why it has no value.
    private func value(of expression: String, in scope: Scope) -> (text: String, isValue: Bool) {
        program.renew(options.limits)
        let text = SourceText(name: "samples", bytes: Array("print(\(expression))".utf8))
        let unit = program.checker.check(
            text, at: program.map.add(text), in: program.checker.makeScope(inside: scope))
        if unit.hasErrors { return ("rejected", false) }
        do throws(Fault) { try program.run(unit) } catch { return (error.kind.message, false) }
        var printed = ""
        for case .text(let text) in program.events { printed += text }
        return (printed, true)
    }
}
