import ByHand
import CellLibrary
import Diagnostics
import Interpreter
import LectureModel
import Syntax

/// Runs a lecture: its cells in order, and between them the values and checked numbers of the prose.
public struct LectureRunner {
    let lecture: Lecture
    let program: Program
    private let limits: Limits
    /// The scope of the last cell that later ones see.
    private var visible: Scope?
    var outcome = LectureOutcome()
    var broken = BrokenNames()
    var open: OpenExercises
    private var nextInlineValue = 0
    private var nextCheckedNumber = 0
    private var postponedNumbers: [Int] = []
    private let functions: CellFunctions

    public static func run(_ lecture: Lecture, in map: SourceMap, options: RunOptions) -> LectureOutcome {
        var runner = LectureRunner(lecture, map, options)
        runner.runAll()
        FunctionSources.current = nil
        SymbolTable.current = .standard
        if options.isLast { _ = Unmanaged.passRetained(runner.program) }
        return runner.outcome
    }

    init(_ lecture: Lecture, _ map: SourceMap, _ options: RunOptions) {
        self.lecture = lecture
        limits = options.limits
        open = OpenExercises(lecture)
        program = LectureSetup.program(for: lecture, in: map, options)
        let parameters = LectureSetup.declareParameters(of: lecture, in: program, options)
        visible = parameters.scope
        outcome.diagnostics = parameters.diagnostics
        let symbols = SymbolTable(lecture.frontMatter)
        SymbolTable.current = symbols
        functions = CellFunctions(
            StepContext(names: program.checker.names, operators: program.checker.operators, symbols: symbols))
        FunctionSources.current = functions
    }

    mutating func runAll() {
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
        program.fuel = limits.fuel(of: cell)
        if case .test(let exercise) = cell.role { return run(test: index, of: exercise) }
        let unit = check(cell.code, isIsolated: cell.options.expectsError)
        if let reason = broken.reason(among: unit.usedNames) { return notRun(unit, reason) }
        if unit.hasErrors, let exercise = open.exercise(of: unit.diagnostics) {
            return notRun(unit, .waitsFor(exercise: exercise))
        }
        functions.add(unit.syntax, program.checker.operators)
        let result =
            unit.hasErrors ? CellResult(state: .failed, outputs: [.diagnostics(unit.diagnostics)]) : run(unit, cell)
        return judged(result, of: index, unit)
    }

    /// A cell that cannot run breaks the names it should have given, for the same reason.
    private mutating func notRun(_ unit: CheckedUnit, _ reason: NotRunReason) -> CellResult {
        broken.breakAll(unit.declaredNames + unit.assignedNames, because: reason)
        return CellResult(state: .notRun(reason))
    }

    mutating func check(_ fragment: SourceFragment, isIsolated: Bool) -> CheckedUnit {
        program.check(fragment, in: &visible, isIsolated: isIsolated)
    }

    private mutating func run(_ unit: CheckedUnit, _ cell: Cell) -> CellResult {
        // What a stub leaves unused waits for the answer.
        let isStub = OpenExercises.isStub(cell)
        var problems = unit.diagnostics.filter { !isStub || $0.severity == .error }
        var outputs: [Output] = []
        var waiting: String?
        let recording = cell.options.steps.map { _ in StepRecording(nodeCount: unit.syntax.nodeCount) }
        program.recordedRange = recording.map { _ in unit.syntax.range }
        program.recorder = recording
        if let fault = fault(of: unit, cell) {
            waiting = open.exercise(of: fault)
            if waiting == nil { problems.append(fault.diagnostic(in: program.map, elsewhere: unit.topLevel.range)) }
        }
        do throws(Fault) {
            outputs = try OutputCollector.outputs(of: program.events)
        } catch {
            problems.append(error.diagnostic(in: program.map, elsewhere: unit.topLevel.range))
        }
        program.recorder = nil
        program.recordedRange = nil
        if let options = cell.options.steps, let recording {
            var builder = StepBuilder(functions.context, recording, options, source: cell.code)
            builder.add(unit.syntax.statements, showsLast: unit.shown != nil)
            outputs = builder.joined(with: outputs)
        }
        if let waiting { return waits(unit, cell, for: waiting, outputs) }
        if !problems.isEmpty { outputs.append(.diagnostics(problems)) }
        return CellResult(state: problems.contains { $0.severity == .error } ? .failed : .succeeded, outputs: outputs)
    }

    private func fault(of unit: CheckedUnit, _ cell: Cell) -> Fault? {
        VariantSeed.drawing(for: cell, of: lecture) {
            do throws(Fault) { try program.run(unit) } catch { return error }
            return nil
        }
    }

    /// A cell that reached the stub of an exercise: what came before it stands.
    private mutating func waits(
        _ unit: CheckedUnit, _ cell: Cell, for exercise: String, _ outputs: [Output]
    ) -> CellResult {
        if case .exercise(exercise) = cell.role { open.open(exercise) }
        broken.breakAll(unit.declaredNames + unit.assignedNames, waitingFor: exercise)
        return CellResult(state: .notRun(.waitsFor(exercise: exercise)), outputs: outputs)
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

    mutating func reportProblems(of result: CellResult) {
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
            let number = lecture.checkedNumbers[nextCheckedNumber]
            if cells < lecture.cells.count, speaksOfLaterCells(number) {
                postponedNumbers.append(nextCheckedNumber)
                outcome.result.checkedNumbers.append(.text(number.digits))
            } else {
                outcome.result.checkedNumbers.append(check(number))
            }
            nextCheckedNumber += 1
        }
        guard cells == lecture.cells.count else { return }
        for index in postponedNumbers {
            outcome.result.checkedNumbers[index] = check(lecture.checkedNumbers[index])
        }
        postponedNumbers = []
    }

    /// A lecture may begin with a number that it computes later; it is checked when everything is known.
    private func speaksOfLaterCells(_ number: CheckedNumber) -> Bool {
        guard let expression = number.expression else { return false }
        let scope = program.checker.makeScope(inside: visible)
        program.checker.suggestsNames = false
        defer { program.checker.suggestsNames = true }
        return program.checker.check(expression.text, at: expression.base, in: scope).hasErrors
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
                outcome.numberFixes.append(NumberFix(range: number.digitsRange, digits: rounded))
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
        if let reason = broken.reason(among: unit.usedNames) { return .failure(.notRun(reason)) }
        if unit.hasErrors, let exercise = open.exercise(of: unit.diagnostics) {
            return .failure(.notRun(.waitsFor(exercise: exercise)))
        }
        var problems = unit.diagnostics.filter { $0.severity == .error }
        if problems.isEmpty {
            program.fuel = limits.fuel
            do throws(Fault) {
                try program.run(unit)
                if case .value(let shown)? = program.events.last { return .success(try ValueInWords(shown)) }
                problems = [Diagnostic(.error, RunnerMessages.noValue, at: expression.range)]
            } catch {
                if let exercise = open.exercise(of: error) {
                    return .failure(.notRun(.waitsFor(exercise: exercise)))
                }
                problems = [error.diagnostic(in: program.map, elsewhere: expression.range)]
            }
        }
        outcome.diagnostics += problems
        return .failure(.failed(problems[0]))
    }
}
