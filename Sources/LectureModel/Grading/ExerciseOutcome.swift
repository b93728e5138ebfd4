/// What grading one answer gave.
public struct ExerciseOutcome: Sendable, Equatable {
    public enum Status: String, Sendable, CaseIterable {
        /// All points.
        case passed
        /// Some points.
        case partial
        /// The tests ran and no check of worth held.
        case failed
        /// No answer, or the stub.
        case blank
        /// The answer could not be tested: it does not compile, stops, or is there twice.
        case error
        /// Answered, and nothing that the student may see tests it.
        case untested

        /// Whether nothing is left to do.
        public var isComplete: Bool { self == .passed || self == .untested }
    }

    public var identifier: String
    /// Its title in plain words.
    public var title: String
    public var number: Int
    public var status: Status
    public var score: Double
    public var points: Double
    public var feedback: [Feedback]
    /// Known mistakes that hold for the answer, by their place among the tests of the exercise.
    public var misconceptions: [Int]

    public init(
        identifier: String, title: String, number: Int, status: Status, score: Double, points: Double,
        feedback: [Feedback] = [], misconceptions: [Int] = []
    ) {
        self.identifier = identifier
        self.title = title
        self.number = number
        self.status = status
        self.score = score
        self.points = points
        self.feedback = feedback
        self.misconceptions = misconceptions
    }
}
