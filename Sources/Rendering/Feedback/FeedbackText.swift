import LectureModel

/// The outcome of a submission for people at a terminal.
public enum FeedbackText {
    public static func write(_ outcome: SubmissionOutcome) -> String {
        var text = "\(outcome.file) · \(outcome.lecture): "
        text += PointsText.words(outcome.score, of: outcome.points) + "\n"
        for exercise in outcome.exercises { text += write(exercise) }
        for note in outcome.notes { text += "  \(FeedbackWords.mark(.note)) \(note)\n" }
        return text
    }

    private static func write(_ exercise: ExerciseOutcome) -> String {
        var text = "  " + String(exercise.number) + ". " + exercise.title
        if exercise.title.isEmpty {
            text += exercise.identifier
        } else if exercise.title != exercise.identifier {
            text += " (" + exercise.identifier + ")"
        }
        text += ": " + FeedbackWords.verdict(exercise) + "\n"
        for feedback in exercise.feedback {
            text += "     " + FeedbackWords.mark(feedback.kind) + " " + feedback.text + "\n"
        }
        return text
    }
}
