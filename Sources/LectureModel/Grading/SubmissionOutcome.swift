/// What grading one file against one lecture gave.
public struct SubmissionOutcome: Sendable, Equatable {
    /// The name of the lecture's file without its extension.
    public var lecture: String
    /// The path of what was handed in.
    public var file: String
    public var exercises: [ExerciseOutcome]
    public var notes: [String]

    public init(lecture: String, file: String, exercises: [ExerciseOutcome], notes: [String] = []) {
        self.lecture = lecture
        self.file = file
        self.exercises = exercises
        self.notes = notes
    }

    public var score: Double { exercises.reduce(0) { $0 + $1.score } }
    public var points: Double { exercises.reduce(0) { $0 + $1.points } }
    public var isComplete: Bool { exercises.allSatisfy { $0.status.isComplete } }
}
