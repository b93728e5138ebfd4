import Diagnostics
import Interpreter
import LectureModel

/// Tries the mutants of one solution against its tests.
struct MutantTrial {
    private let grader: Grader
    private let exercise: Int
    private let map: SourceMap

    init(_ grader: Grader, _ exercise: Int, _ map: SourceMap) {
        self.grader = grader
        self.exercise = exercise
        self.map = map
    }

    func run(_ proof: inout ExerciseProof) {
        let answer = grader.lecture.exercises[exercise].answer
        let cell = grader.lecture.cells[answer]
        let mutants = MutantMaker.mutants(of: cell, grader.tree(of: answer), grader.names)
        let usual = grader.options.limits.fuel
        grader.options.limits.fuel = enough(for: cell)
        defer { grader.options.limits.fuel = usual }
        var samples: [String]?
        for mutant in mutants {
            let code = mutant.code(of: cell.code, in: map)
            let graded = grader.grade(exercise, code)
            if graded.ending == .rejected || graded.ending == .outOfTime { continue }
            reportTwins(graded, mutant, &proof)
            guard graded.outcome.status == .passed else {
                proof.caught += 1
                continue
            }
            // One that gives what the solution gives is no mistake.
            let expected = samples ?? grader.samples(exercise, cell.code)
            samples = expected
            if !expected.isEmpty, grader.samples(exercise, code) == expected { continue }
            if let reason = mutant.excuse(in: cell.code) {
                proof.excused.append((mutant, reason))
            } else {
                proof.survivors.append(mutant)
            }
        }
    }

    /// Far more than the solution takes: a mutant that goes beyond it runs for ever, and is caught.
    private func enough(for cell: Cell) -> Int64 {
        _ = grader.grade(exercise, cell.code)
        return min(grader.options.limits.fuel, max(10_000_000, grader.usedFuel * 50))
    }

    /// Each wrong answer is one mistake: two that hold for the same one tell a student two things.
    private func reportTwins(_ graded: GradedAnswer, _ mutant: Mutant, _ proof: inout ExerciseProof) {
        guard graded.outcome.misconceptions.count > 1 else { return }
        let exercise = grader.lecture.exercises[exercise]
        let second = grader.lecture.cells[exercise.tests[graded.outcome.misconceptions[1]]]
        let words = mutant.kind.rawValue + " in line " + String(map.location(of: mutant.range.lower).line)
        let message = ProofMessages.mistakesHoldTogether(exercise.identifier, words)
        let known = proof.problems.contains { $0.range.lower == second.range.lower }
        if !known { proof.problems.append(Diagnostic(.error, message, at: second.range)) }
    }
}
