import CellLibrary
import Diagnostics
import Interpreter
import Learning
import LectureModel

/// What stands before the first cell of a lecture, however it is run: the library, the limits, the parameters.
enum LectureSetup {
    static func program(for lecture: Lecture, in map: SourceMap, _ options: RunOptions) -> Program {
        let program = CellLibrary.makeProgram(
            map: map, limits: options.limits, seed: lecture.frontMatter.seed ?? 0, data: tables(of: lecture))
        program.showsLast = true
        return program
    }

    /// The data files that could be read; the others have been reported where they were loaded.
    private static func tables(of lecture: Lecture) -> [String: DataTable] {
        var tables: [String: DataTable] = [:]
        for file in lecture.frontMatter.data {
            guard let bytes = file.bytes else { continue }
            tables[file.name] = DataTable(bytes, name: file.name)
        }
        return tables
    }

    /// Makes constants of the front matter's `params:`, with the values that `--set` gives; the scope that sees them,
    /// and what is wrong with them.
    static func declareParameters(
        of lecture: Lecture, in program: Program, _ options: RunOptions
    ) -> (scope: Scope?, diagnostics: [Diagnostic]) {
        var visible: Scope?
        var diagnostics = unknownOverrides(of: lecture, in: program.map, options)
        for parameter in lecture.frontMatter.parameters {
            let source = "let \(parameter.name) = \(ParameterText.literal(of: parameter, options.overrides))\n"
            let text = SourceText(name: "params", bytes: Array(source.utf8))
            let scope = program.checker.makeScope(inside: visible)
            let unit = program.checker.check(text, at: program.map.add(text), in: scope)
            visible = scope
            guard !unit.hasErrors, (try? program.run(unit)) != nil else {
                let message = RunnerMessages.badParameter(parameter.name)
                diagnostics.append(Diagnostic(.error, message, at: parameter.range))
                continue
            }
        }
        return (visible, diagnostics)
    }

    /// What `--set` names and the front matter does not.
    private static func unknownOverrides(
        of lecture: Lecture, in map: SourceMap, _ options: RunOptions
    ) -> [Diagnostic] {
        let names = lecture.frontMatter.parameters.map { $0.name }
        return options.overrides.compactMap { override in
            let name = String(override.prefix { $0 != "=" })
            guard !names.contains(name) else { return nil }
            let start = lecture.range.lower
            return Diagnostic(
                .error, RunnerMessages.noParameter(name, nearest: NearestSpelling.of(name, among: names)),
                at: SourceRange(start, start))
        }
    }
}
