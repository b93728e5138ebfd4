import LectureModel

/// The outcome of a submission for programs; `lecture help formats` documents it.
public enum FeedbackJSON {
    public static func write(_ outcome: SubmissionOutcome) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("lecture", outcome.lecture)
            writer.member("file", outcome.file)
            writer.member("score", outcome.score)
            writer.member("points", outcome.points)
            writer.member("exercises") { writer in
                writer.array { writer in
                    for exercise in outcome.exercises { writer.element { FeedbackJSON.exercise(exercise, &$0) } }
                }
            }
            writer.member("notes", outcome.notes)
        }
        return writer.bytes + [0x0A]
    }

    private static func exercise(_ exercise: ExerciseOutcome, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", exercise.identifier)
            writer.member("title", exercise.title)
            writer.member("score", exercise.score)
            writer.member("points", exercise.points)
            writer.member("status", exercise.status.rawValue)
            writer.member("feedback") { writer in
                writer.array { writer in
                    for feedback in exercise.feedback {
                        writer.element { writer in
                            writer.object { writer in
                                writer.member("kind", feedback.kind.rawValue)
                                writer.member("text", feedback.text)
                            }
                        }
                    }
                }
            }
        }
    }
}
