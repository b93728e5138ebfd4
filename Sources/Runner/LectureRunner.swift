import ByHand
import CellLibrary
import Diagnostics
import Interpreter
import LectureModel
import Syntax

/// Runs a lecture: its cells in order, and between them the values and checked numbers of the prose.
public struct LectureRunner {
    private let lecture: Lecture
    private let program: Program
    /// The scope of the last cell that later ones see.
    private var visible: Scope?
    private var outcome = LectureOutcome()
    private var broken = BrokenNames()
    private var nextInlineValue = 0
    private var nextCheckedNumber = 0
    private var steps: StepContext

    public static func run(_ lecture: Lecture, in map: SourceMap, options: RunOptions) -> LectureOutcome {
        var runner = LectureRunner(lecture, map, options)
        runner.declareParameters(options.overrides, map)
        runner.runAll()
        return runner.outcome
    }

    private init(_ lecture: Lecture, _ map: SourceMap, _ options: RunOptions) {
        self.lecture = lecture
        program = CellLibrary.makeProgram(
            map: map, limits: options.limits, seed: lecture.frontMatter.seed ?? 0)
        program.showsLast = true
        steps = StepContext(
            names: program.checker.names, operators: program.checker.operators,
            symbols: SymbolTable(lecture.frontMatter))
    }

    private mutating func runAll() {
        runProse(after: 0)
        for index in lecture.cells.indices {
            outcome.result.cells.append(run(cell: index))
            runProse(after: index + 1)
        }
    }

    // MARK: Cells

    private mutating func run(cell index: Int) -> CellResult {
        let cell = lecture.cells[index]
        guard cell.options.isEvaluated else { return CellResult(state: .notRun(.notEvaluated)) }
        let isTest = if case .test = cell.role { true } else { false }
        let unit = check(cell.code, isIsolated: isTest || cell.options.expectsError)
        if let missing = broken.first(among: unit.usedNames) {
            broken.breakAll(unit.declaredNames + unit.assignedNames, since: missing.cell)
            return CellResult(state: .notRun(.needs(name: missing.name, cell: missing.cell)))
        }
        steps.add(unit.syntax.statements)
        steps.operators = program.checker.operators
        let result =
            unit.hasErrors
            ? CellResult(state: .failed, outputs: [.diagnostics(unit.diagnostics)])
            : run(unit, cell.code, cell.options.steps)
        return judged(result, of: index, unit)
    }

    /// Reads the next unit; an isolated one sees all that is visible and is seen by none.
    private mutating func check(_ fragment: SourceFragment, isIsolated: Bool) -> CheckedUnit {
        let scope = program.checker.makeScope(inside: visible)
        let unit = program.checker.check(fragment.text, at: fragment.base, in: scope)
        if !isIsolated { visible = scope }
        return unit
    }

    private func run(_ unit: CheckedUnit, _ code: SourceFragment, _ options: StepOptions?) -> CellResult {
        var problems = unit.diagnostics
        var outputs: [Output] = []
        let recording = options.map { _ in StepRecording(nodeCount: unit.syntax.nodeCount) }
        program.recordedRange = recording.map { _ in unit.syntax.range }
        program.recorder = recording
        do throws(Fault) {
            try program.run(unit)
        } catch {
            problems.append(error.diagnostic(in: program.map, elsewhere: unit.topLevel.range))
        }
        do throws(Fault) {
            outputs = try OutputCollector.outputs(of: program.events)
        } catch {
            problems.append(error.diagnostic(in: program.map, elsewhere: unit.topLevel.range))
        }
        program.recorder = nil
        program.recordedRange = nil
        if let options, let recording {
            var builder = StepBuilder(steps, recording, options, source: code)
            builder.add(unit.syntax.statements, showsLast: unit.shown != nil)
            outputs = builder.joined(with: outputs)
        }
        if !problems.isEmpty { outputs.append(.diagnostics(problems)) }
        return CellResult(state: problems.contains { $0.severity == .error } ? .failed : .succeeded, outputs: outputs)
    }

    /// A cell that must fail and does is well; one that fails breaks the names it should have given.
    private mutating func judged(_ result: CellResult, of index: Int, _ unit: CheckedUnit) -> CellResult {
        let cell = lecture.cells[index]
        var result = result
        switch (result.state, cell.options.expectsError) {
        case (.failed, true):
            result.state = .succeeded
        case (.succeeded, true):
            let place = cell.options.place(of: "error") ?? cell.range
            let diagnostic = Diagnostic(.error, RunnerMessages.didNotFail, at: place)
            result.state = .failed
            result.outputs.append(.diagnostics([diagnostic]))
            outcome.diagnostics.append(diagnostic)
        case (.failed, false):
            broken.breakAll(unit.declaredNames + unit.assignedNames, since: index)
            reportProblems(of: result)
        case (.succeeded, false), (.notRun, _):
            reportProblems(of: result)
        }
        return result
    }

    private mutating func reportProblems(of result: CellResult) {
        for case .diagnostics(let diagnostics) in result.outputs { outcome.diagnostics += diagnostics }
    }

    // MARK: Prose

    /// The values and checked numbers that stand after so many cells.
    private mutating func runProse(after cells: Int) {
        while nextInlineValue < lecture.inlineValues.count, lecture.inlineValues[nextInlineValue].cellsBefore <= cells {
            outcome.result.inlineValues.append(evaluate(lecture.inlineValues[nextInlineValue]))
            nextInlineValue += 1
        }
        while nextCheckedNumber < lecture.checkedNumbers.count,
            lecture.checkedNumbers[nextCheckedNumber].cellsBefore <= cells
        {
            outcome.result.checkedNumbers.append(check(lecture.checkedNumbers[nextCheckedNumber]))
            nextCheckedNumber += 1
        }
    }

    private mutating func evaluate(_ inline: InlineValue) -> InlineResult {
        switch value(of: inline.expression) {
        case .success(let value): return .text(InlineText.text(of: value))
        case .failure(let result): return result
        }
    }

    private mutating func check(_ number: CheckedNumber) -> InlineResult {
        guard let expression = number.expression else { return .text(number.digits) }
        switch value(of: expression) {
        case .failure(let result): return result
        case .success(let value):
            guard let computed = InlineText.number(of: value) else {
                return fail(RunnerMessages.notANumber(value.type), at: expression.range)
            }
            let rounded = DecimalRounding.text(of: computed, like: number.digits)
            guard rounded == number.digits else {
                return fail(RunnerMessages.numberDiffers(number.digits, rounded), at: number.digitsRange)
            }
            return .text(number.digits)
        }
    }

    private mutating func fail(_ message: String, at range: SourceRange) -> InlineResult {
        let diagnostic = Diagnostic(.error, message, at: range)
        outcome.diagnostics.append(diagnostic)
        return .failed(diagnostic)
    }

    private enum Evaluated {
        case success(ValueInWords)
        case failure(InlineResult)
    }

    private mutating func value(of expression: SourceFragment) -> Evaluated {
        let unit = check(expression, isIsolated: true)
        if let missing = broken.first(among: unit.usedNames) {
            return .failure(.notRun(.needs(name: missing.name, cell: missing.cell)))
        }
        var problems = unit.diagnostics.filter { $0.severity == .error }
        if problems.isEmpty {
            do throws(Fault) {
                try program.run(unit)
                if case .value(let shown)? = program.events.last { return .success(try ValueInWords(shown)) }
                problems = [Diagnostic(.error, RunnerMessages.noValue, at: expression.range)]
            } catch {
                problems = [error.diagnostic(in: program.map, elsewhere: expression.range)]
            }
        }
        outcome.diagnostics += problems
        return .failure(.failed(problems[0]))
    }

    // MARK: Parameters

    /// Makes constants of the front matter's `params:`, with the values that `--set` gives.
    private mutating func declareParameters(_ overrides: [String], _ map: SourceMap) {
        for parameter in lecture.frontMatter.parameters {
            let source = "let \(parameter.name) = \(ParameterText.literal(of: parameter, overrides))\n"
            let text = SourceText(name: "params", bytes: Array(source.utf8))
            let unit = check(SourceFragment(text: text, base: map.add(text)), isIsolated: false)
            guard !unit.hasErrors, (try? program.run(unit)) != nil else {
                outcome.diagnostics.append(
                    Diagnostic(.error, RunnerMessages.badParameter(parameter.name), at: parameter.range))
                continue
            }
        }
    }
}
