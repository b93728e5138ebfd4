import Diagnostics

/// What the proof of one exercise found: does its solution earn all, its stub nothing, and do its tests notice mistakes?
public struct ExerciseProof {
    public var identifier: String
    public var title: String
    public var points: Double
    /// What is wrong, at its place in the lecture.
    public var problems: [Diagnostic] = []
    /// Mutants that the tests noticed.
    public var caught = 0
    /// Those that compile, give other results than the solution, and pass all tests.
    public var survivors: [Mutant] = []
    /// Survivors that the author excuses, with the reason.
    public var excused: [(mutant: Mutant, reason: String)] = []

    init(identifier: String, title: String, points: Double) {
        self.identifier = identifier
        self.title = title
        self.points = points
    }

    /// Mutants that count: those that compile and differ.
    public var mutants: Int { caught + survivors.count + excused.count }
}
