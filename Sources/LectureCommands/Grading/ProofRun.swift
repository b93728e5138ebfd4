import Diagnostics
import Interpreter
import LectureModel
import Rendering
import Runner

/// The proof of one lecture, in words.
enum ProofRun {
    static func prove(_ file: LectureFile, _ path: String, _ limits: Limits, _ console: Console) -> ExitStatus {
        let outcome = LectureRunner.run(file.lecture, in: file.map, options: RunOptions(limits: limits))
        var options = GradingOptions(clock: Deadline.make)
        options.limits.fuel = min(options.limits.fuel, limits.fuel)
        let proof = LectureProof(file.lecture, in: file.map, options: options)
        let diagnostics = file.diagnostics + outcome.diagnostics + proof.problems
        console.report(diagnostics, in: file.map)
        for exercise in proof.exercises { report(exercise, file, console) }
        for number in ProseNumber.unbound(in: file.lecture) {
            let location = file.map.location(of: number.range.lower)
            let words = "number: \(number.text) is neither computed by a cell nor marked as given"
            console.print("\(location.text): \(words)\n")
        }
        summarize(proof, path, console)
        return diagnostics.contains { $0.severity == .error } ? .failed : .success
    }

    private static func report(_ proof: ExerciseProof, _ file: LectureFile, _ console: Console) {
        for mutant in proof.survivors {
            let location = file.map.location(of: mutant.range.lower)
            let old = file.map.string(in: mutant.range)
            let words =
                "\(mutant.kind.rawValue): no test of '\(proof.identifier)' notices `\(mutant.replacement)` for `\(old)`"
            console.print("\(location.text): survivor: \(words)\n")
        }
        for (mutant, reason) in proof.excused {
            let location = file.map.location(of: mutant.range.lower)
            console.print("\(location.text): excused: \(mutant.kind.rawValue) in '\(proof.identifier)': \(reason)\n")
        }
    }

    private static func summarize(_ proof: LectureProof, _ path: String, _ console: Console) {
        for exercise in proof.exercises {
            var text = "\(path): \(exercise.identifier): "
            text += exercise.problems.isEmpty ? "proved, " : "not proved, "
            text += PointsText.words(exercise.points)
            if exercise.mutants > 0 { text += ", \(exercise.caught) of \(exercise.mutants) mutants caught" }
            if !exercise.excused.isEmpty { text += ", \(exercise.excused.count) excused" }
            console.print(text + "\n")
        }
        let count = proof.exercises.count
        let proved = proof.exercises.filter(\.problems.isEmpty).count
        console.print("\(path): \(proved) of \(count) \(count == 1 ? "exercise" : "exercises") proved\n")
    }
}
