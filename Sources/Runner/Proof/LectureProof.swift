import Diagnostics
import LectureModel

/// Proves the exercises of a lecture: solutions earn everything, stubs nothing, no known mistake holds for a solution,
/// and the tests notice small mistakes made on purpose.
public struct LectureProof {
    public private(set) var exercises: [ExerciseProof] = []
    private let grader: Grader
    private let lecture: Lecture
    private let map: SourceMap

    public init(_ lecture: Lecture, in map: SourceMap, options: GradingOptions = GradingOptions()) {
        self.lecture = lecture
        self.map = map
        grader = Grader(lecture, in: map, options: options)
        grader.asksAlways = true
        for index in lecture.exercises.indices { exercises.append(proof(of: index)) }
    }

    public var problems: [Diagnostic] { exercises.flatMap { $0.problems } }

    private func proof(of index: Int) -> ExerciseProof {
        let exercise = lecture.exercises[index]
        let cell = lecture.cells[exercise.answer]
        var proof = ExerciseProof(
            identifier: exercise.identifier, title: exercise.title.plain, points: grader.points(of: index))
        func report(_ message: String, at range: SourceRange) {
            proof.problems.append(Diagnostic(.error, message, at: range))
        }
        let main = exercise.tests.filter { lecture.cells[$0].options.misconception == nil }
        if main.allSatisfy({ grader.sites(of: $0).isEmpty }) {
            report(ProofMessages.noChecks(exercise.identifier), at: cell.range)
            return proof
        }
        guard !cell.solutions.isEmpty else {
            report(ProofMessages.noSolution(exercise.identifier), at: cell.range)
            return proof
        }
        proveSolution(index, cell, &proof)
        guard proof.problems.isEmpty else { return proof }
        proveStub(index, cell, &proof)
        MutantTrial(grader, index, map).run(&proof)
        return proof
    }

    private func proveSolution(_ index: Int, _ cell: Cell, _ proof: inout ExerciseProof) {
        let exercise = lecture.exercises[index]
        let graded = grader.grade(index, cell.code)
        if graded.outcome.status != .passed {
            let reasons = graded.outcome.feedback.filter { $0.kind != .passed }.map { $0.text }
            let message = ProofMessages.solutionEarns(
                exercise.identifier, graded.outcome.score, graded.outcome.points, reasons.joined(separator: "; "))
            proof.problems.append(Diagnostic(.error, message, at: cell.range))
        }
        for place in graded.unreached {
            let message = ProofMessages.unreachedCheck(exercise.identifier)
            proof.problems.append(Diagnostic(.error, message, at: place))
        }
        proveMistakes(exercise, graded, &proof)
    }

    /// A known mistake can be found in no answer where its check does not compile, asks nothing, or holds for all.
    private func proveMistakes(_ exercise: Exercise, _ graded: GradedAnswer, _ proof: inout ExerciseProof) {
        for error in graded.unaskable {
            let message = ProofMessages.mistakeDoesNotCompile(exercise.identifier, error.message)
            proof.problems.append(Diagnostic(.error, message, at: error.range))
        }
        for test in exercise.tests where lecture.cells[test].options.misconception != nil {
            guard grader.sites(of: test).isEmpty else { continue }
            let message = ProofMessages.mistakeChecksNothing(exercise.identifier)
            proof.problems.append(Diagnostic(.error, message, at: lecture.cells[test].range))
        }
        for mistake in graded.outcome.misconceptions {
            let message = ProofMessages.mistakeHoldsForSolution(exercise.identifier)
            proof.problems.append(Diagnostic(.error, message, at: lecture.cells[exercise.tests[mistake]].range))
        }
    }

    private func proveStub(_ index: Int, _ cell: Cell, _ proof: inout ExerciseProof) {
        let identifier = lecture.exercises[index].identifier
        let text = SourceText(name: "stub of " + identifier, bytes: Array(cell.stub.utf8))
        let graded = grader.grade(index, SourceFragment(text: text, base: map.add(text)))
        if graded.ending == .rejected, graded.hasCompilerErrors {
            let reason = graded.outcome.feedback.first?.text ?? ""
            let message = ProofMessages.stubDoesNotCompile(identifier, reason)
            let note = Diagnostic(.note, ProofMessages.stubIsAStatement, at: cell.range)
            proof.problems.append(Diagnostic(.error, message, at: cell.range, notes: [note]))
        }
        if graded.outcome.score > 0 {
            let message = ProofMessages.stubEarns(identifier, graded.outcome.score)
            proof.problems.append(Diagnostic(.error, message, at: cell.range))
        }
    }
}
