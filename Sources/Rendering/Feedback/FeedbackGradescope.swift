import LectureModel

/// Outcomes as the `results.json` that Gradescope reads: a test for each exercise.
public enum FeedbackGradescope {
    /// What Gradescope calls in its container: the program and the lectures lie beside it.
    public static let autograder: StaticString = """
        #!/bin/sh
        # Zip this file, setup.sh (it may be empty), the program `lecture` and the folder `lectures` as the autograder.
        cd /autograder/source
        ./lecture check /autograder/submission --against lectures --to gradescope \\
            --output /autograder/results/results.json
        # A wrong answer is no failure of the autograder.
        [ $? -le 1 ]

        """

    public static func write(_ outcomes: [SubmissionOutcome]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("score", outcomes.reduce(0) { $0 + $1.score })
            writer.member("output", outcomes.flatMap { $0.notes }.joined(separator: "\n"))
            writer.member("tests") { writer in
                writer.array { writer in
                    for outcome in outcomes {
                        for exercise in outcome.exercises {
                            writer.element { FeedbackGradescope.test(exercise, outcome.lecture, &$0) }
                        }
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    private static func test(_ exercise: ExerciseOutcome, _ lecture: String, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("name", exercise.title)
            writer.member("number", lecture + "." + String(exercise.number))
            writer.member("score", exercise.score)
            writer.member("max_score", exercise.points)
            writer.member("status", exercise.status == .passed ? "passed" : "failed")
            let lines = exercise.feedback.map { FeedbackWords.mark($0.kind) + " " + $0.text }
            writer.member("output", lines.joined(separator: "\n"))
            writer.member("visibility", "visible")
        }
    }
}
