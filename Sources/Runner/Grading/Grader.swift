import ByHand
import CellLibrary
import Diagnostics
import Interpreter
import LectureModel
import Syntax

/// Grades answers to the exercises of one lecture.
///
/// The lecture runs once, with its own solutions; what all variables hold before each exercise is kept. An answer is
/// read as a sealed unit in place of the solution, and the tests run on top of it: they see of the answer what the
/// solution declares, and the answer sees nothing of them.
///
///     cells before ── solution ── cells between ── tests        the lecture's own run
///          └─ snapshot └─ answer ── cells between ── tests      each grading, from the snapshot on
public final class Grader {
    public let lecture: Lecture
    let map: SourceMap
    var options: GradingOptions
    var program: Program
    var stages: [Stage] = []
    /// Known mistakes are looked for in right answers too: a proof does that.
    var asksAlways = false
    /// What has been declared up to here, for those who want to see what it computes.
    private(set) var functions: CellFunctions
    private let symbols: SymbolTable
    private var trees: [Int: SyntaxTree] = [:]
    /// What one answer may ask for, and what all answers may leave behind before the lecture is run anew.
    private static let mostSpecializations = 2000
    private static let mostCode = 20_000
    private var preparedSpecializations = 0
    /// What was compiled for an answer may serve others wrongly: the lecture is run anew before the next one.
    private var isSpent = false

    /// Where one exercise stands in the lecture's own run.
    struct Stage {
        let scope: Scope?
        let snapshot: ProgramSnapshot
        let engine: EngineState
        let functions: CellFunctions
        let solution: CheckedUnit
        /// What later cells may use of the answer, and what it must therefore declare.
        let exported: [TopLevelDeclaration]
        let isReady: Bool
    }

    public init(_ lecture: Lecture, in map: SourceMap, options: GradingOptions = GradingOptions()) {
        self.lecture = lecture
        self.map = map
        self.options = options
        symbols = SymbolTable(lecture.frontMatter)
        program = Grader.program(lecture, map, options)
        functions = Grader.functions(program, symbols)
        prepare()
    }

    deinit {
        FunctionSources.current = nil
        SymbolTable.current = .standard
    }

    private static func functions(_ program: Program, _ symbols: SymbolTable) -> CellFunctions {
        CellFunctions(
            StepContext(names: program.checker.names, operators: program.checker.operators, symbols: symbols))
    }

    private static func program(_ lecture: Lecture, _ map: SourceMap, _ options: GradingOptions) -> Program {
        LectureSetup.program(for: lecture, in: map, RunOptions(limits: options.limits, overrides: options.overrides))
    }

    // MARK: The lecture's own run

    private func prepare() {
        let runOptions = RunOptions(limits: options.limits, overrides: options.overrides)
        var visible = LectureSetup.declareParameters(of: lecture, in: program, runOptions).scope
        SymbolTable.current = symbols
        FunctionSources.current = functions
        let words = MentionedWords(lecture)
        var isReady = true
        stages = []
        for (index, cell) in lecture.cells.enumerated() {
            program.renew(options.limits)
            switch cell.role {
            case .plain: isReady = replay(index, &visible) && isReady
            case .exercise:
                guard lecture.exercises.contains(where: { $0.answer == index }) else { continue }
                stages.append(stage(index, &visible, words, isReady: isReady))
            case .test: continue
            }
        }
        preparedSpecializations = program.specializations
    }

    /// Runs a cell that every reader sees; false if it does not run.
    func replay(_ index: Int, _ visible: inout Scope?) -> Bool {
        let cell = lecture.cells[index]
        guard cell.options.isEvaluated, !cell.options.expectsError else { return true }
        let scope = program.checker.makeScope(inside: visible)
        let unit = program.checker.check(tree(of: index), in: scope)
        visible = scope
        guard !unit.hasErrors else { return false }
        functions.add(unit.syntax, program.checker.operators)
        program.fuel = options.limits.fuel(of: cell)
        return VariantSeed.drawing(for: cell, of: lecture) { (try? program.run(unit)) != nil }
    }

    private func stage(_ index: Int, _ visible: inout Scope?, _ words: MentionedWords, isReady: Bool) -> Stage {
        let (snapshot, engine) = (program.snapshot(), EngineState())
        let (before, known) = (visible, functions.copy())
        let solution = program.checker.check(
            tree(of: index), in: program.checker.makeScope(inside: visible, isSealed: true))
        functions.add(solution.syntax, program.checker.operators)
        program.fuel = options.limits.fuel(of: lecture.cells[index])
        let hasRun = !solution.hasErrors && (try? program.run(solution)) != nil
        let exported = program.checker.declarations(of: solution).filter { words.mentions($0.name) }
        visible = program.checker.makeExports(
            of: solution, signatures: Set(exported.map { $0.signature }), like: solution)
        return Stage(
            scope: before, snapshot: snapshot, engine: engine, functions: known, solution: solution,
            exported: exported, isReady: isReady && hasRun)
    }

    /// The parsed code of a cell; it is the same for every answer.
    func tree(of cell: Int) -> SyntaxTree {
        if let tree = trees[cell] { return tree }
        let code = lecture.cells[cell].code
        let tree = SyntaxTree.parse(code.text.bytes, at: code.base, names: program.checker.names)
        trees[cell] = tree
        return tree
    }

    /// The checks written in a test cell.
    func sites(of cell: Int) -> [CheckSites.Site] {
        CheckSites.find(in: tree(of: cell), program.checker.names)
    }

    /// What the last grading used of its fuel.
    var usedFuel: Int64 { options.limits.fuel - program.fuel }

    var names: NameTable { program.checker.names }

    // MARK: Grading

    /// Makes everything as it is before an exercise.
    func begin(_ exercise: Int) {
        if isSpent {
            trees = [:]
            program = Grader.program(lecture, map, options)
            functions = Grader.functions(program, symbols)
            prepare()
            isSpent = false
        }
        program.specializationLimit = program.specializations + Grader.mostSpecializations
        // What the engine recorded may hold closures of the program: it goes first.
        stages[exercise].engine.restore()
        program.restore(stages[exercise].snapshot)
        functions = stages[exercise].functions.copy()
        FunctionSources.current = functions
        program.renew(limits(of: exercise))
    }

    /// The author may give an exercise more time or less: `timeout:` above its answer cell.
    func limits(of exercise: Int) -> Limits {
        var limits = options.limits
        limits.fuel = limits.fuel(of: lecture.cells[lecture.exercises[exercise].answer])
        return limits
    }

    /// What an answer to one exercise earns.
    public func grade(_ exercise: Int, _ answer: SourceFragment) -> GradedAnswer {
        begin(exercise)
        program.isOutOfTime = options.clock?()
        defer { program.isOutOfTime = nil }
        var run = AnswerRun(self, exercise, answer)
        run.run()
        isSpent = run.statesForeignConformances || program.specializations > preparedSpecializations + Grader.mostCode
        return run.graded
    }
}
