import LectureModel

/// The words around feedback, sorted.
enum FeedbackWords {
    static let notes = "Notes"
    static let title = "Feedback"

    /// What stands in front of a line of feedback, in a terminal and on a page.
    static func mark(_ kind: Feedback.Kind) -> String {
        switch kind {
        case .passed: "✓"
        case .missed: "✗"
        case .misconception: "✗"
        case .error: "!"
        case .note: "·"
        case .hint: "?"
        }
    }

    static func word(_ kind: Feedback.Kind) -> String {
        switch kind {
        case .passed: "Passed:"
        case .missed: "Not yet:"
        case .misconception: "A known mistake:"
        case .error: "Problem:"
        case .note: "Note:"
        case .hint: "Hint:"
        }
    }

    /// Its status, and its points where it has any.
    static func verdict(_ exercise: ExerciseOutcome) -> String {
        let score = exercise.points > 0 ? ", " + PointsText.words(exercise.score, of: exercise.points) : ""
        return word(exercise.status) + score
    }

    static func word(_ status: ExerciseOutcome.Status) -> String {
        switch status {
        case .passed: "passed"
        case .partial: "partly"
        case .failed: "not yet"
        case .blank: "not answered"
        case .error: "could not be tested"
        case .untested: "answered"
        }
    }
}
