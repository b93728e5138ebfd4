import Figures

/// What the proof of a lecture finds wrong with its exercises, in alphabetical order.
enum ProofMessages {
    static func mistakeChecksNothing(_ exercise: String) -> String {
        "this known mistake of '\(exercise)' has no check: it is never found"
    }
    static func mistakeDoesNotCompile(_ exercise: String, _ reason: String) -> String {
        "the check of a known mistake of '\(exercise)' does not compile with the solution: \(reason)"
    }
    static func mistakeHoldsForSolution(_ exercise: String) -> String {
        "this known mistake holds for the solution of '\(exercise)' itself"
    }
    static func mistakesHoldTogether(_ exercise: String, _ mutant: String) -> String {
        "two known mistakes of '\(exercise)' hold for the same wrong answer (\(mutant)): a student would be told both"
    }
    static func noChecks(_ exercise: String) -> String {
        "no test of '\(exercise)' has a check: nobody can earn points"
    }
    static func noSolution(_ exercise: String) -> String {
        "the answer to '\(exercise)' has no '// BEGIN SOLUTION': the handout would give it away"
    }
    static func solutionEarns(_ exercise: String, _ score: Double, _ points: Double, _ reason: String) -> String {
        "the solution of '\(exercise)' earns \(FigureNumber.short(score)) of \(FigureNumber.short(points)) points: \(reason)"
    }
    static let stubIsAStatement =
        "the handout puts 'unanswered()' in the solution's place: set the markers inside a function's body, around the value"
        + " behind '=', or around whole declarations outside of types"
    static func stubDoesNotCompile(_ exercise: String, _ reason: String) -> String {
        "the stub of '\(exercise)' does not compile: \(reason)"
    }
    static func stubEarns(_ exercise: String, _ score: Double) -> String {
        "the stub of '\(exercise)' earns \(FigureNumber.short(score)) points, and should earn none"
    }
    static func unreachedCheck(_ exercise: String) -> String {
        "the solution of '\(exercise)' never reaches this check"
    }
}
