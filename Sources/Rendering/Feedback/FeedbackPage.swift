import LectureModel

/// The outcome of a submission as a page for the student.
public enum FeedbackPage {
    public static func write(_ outcome: SubmissionOutcome) -> [UInt8] {
        PlainPage(title: FeedbackWords.title + ": " + outcome.lecture) { writer in
            writer.element("p", text: outcome.file + ": " + PointsText.words(outcome.score, of: outcome.points))
            for exercise in outcome.exercises { FeedbackPage.exercise(exercise, &writer) }
            if !outcome.notes.isEmpty {
                writer.element("h2", text: FeedbackWords.notes)
                writer.element("ul") { writer in
                    for note in outcome.notes { writer.element("li", text: note) }
                }
            }
        }.write()
    }

    private static func exercise(_ exercise: ExerciseOutcome, _ writer: inout MarkupWriter) {
        writer.element("section", [.className("exercise")]) { writer in
            writer.element("div", [.className("head")]) { writer in
                let title = PageWords.exercise(exercise.number) + " " + exercise.title
                writer.element("p", [.className("title")], text: title)
                writer.element("span", [.className("label")], text: FeedbackWords.verdict(exercise))
            }
            writer.element("ul", [.className("verdicts")]) { writer in
                for feedback in exercise.feedback { line(feedback, &writer) }
            }
        }
        writer.literal("\n")
    }

    private static func line(_ feedback: Feedback, _ writer: inout MarkupWriter) {
        let name: String =
            switch feedback.kind {
            case .passed: "passed"
            case .missed, .misconception, .error: "missed"
            case .note, .hint: "open"
            }
        writer.element("li", [.className(name)]) { writer in
            let mark = FeedbackWords.mark(feedback.kind)
            writer.element("span", [MarkupAttribute("aria-hidden", "true")], text: mark)
            writer.literal(" ")
            writer.element("b", text: FeedbackWords.word(feedback.kind))
            writer.text(" " + feedback.text)
        }
    }
}
