import LectureModel

/// Outcomes as JUnit's XML: a suite for each submission, a case for each exercise.
public enum FeedbackJUnit {
    public static func write(_ outcomes: [SubmissionOutcome]) -> [UInt8] {
        var writer = MarkupWriter()
        writer.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        let all = outcomes.flatMap { $0.exercises }
        writer.element("testsuites", counts(all)) { writer in
            writer.literal("\n")
            for outcome in outcomes { suite(outcome, &writer) }
        }
        writer.literal("\n")
        return writer.bytes
    }

    private static func counts(_ exercises: [ExerciseOutcome]) -> [MarkupAttribute] {
        func count(_ matches: (ExerciseOutcome.Status) -> Bool) -> String {
            String(exercises.filter { matches($0.status) }.count)
        }
        return [
            MarkupAttribute("tests", String(exercises.count)),
            MarkupAttribute("failures", count { $0 == .failed || $0 == .partial }),
            MarkupAttribute("errors", count { $0 == .error }),
            MarkupAttribute("skipped", count { $0 == .blank || $0 == .untested }),
        ]
    }

    private static func suite(_ outcome: SubmissionOutcome, _ writer: inout MarkupWriter) {
        let name = MarkupAttribute("name", FeedbackJUnit.clean(outcome.file))
        writer.element("testsuite", [name] + counts(outcome.exercises)) { writer in
            writer.literal("\n")
            for exercise in outcome.exercises { testCase(exercise, in: outcome.lecture, &writer) }
        }
        writer.literal("\n")
    }

    private static func testCase(_ exercise: ExerciseOutcome, in lecture: String, _ writer: inout MarkupWriter) {
        let attributes = [
            MarkupAttribute("classname", clean(lecture)), MarkupAttribute("name", clean(exercise.identifier)),
        ]
        writer.element("testcase", attributes) { writer in
            let words = exercise.feedback.filter { $0.kind != .passed }.map { clean($0.text) }
            let message = [
                MarkupAttribute("message", PointsText.words(exercise.score, of: exercise.points))
            ]
            let text = words.joined(separator: "\n")
            switch exercise.status {
            case .passed: break
            case .partial, .failed: writer.element("failure", message, text: text)
            case .error: writer.element("error", message, text: text)
            case .blank, .untested: writer.empty("skipped", [MarkupAttribute("message", words.first ?? "")])
            }
        }
        writer.literal("\n")
    }

    /// XML has no way to write most control characters.
    private static func clean(_ text: String) -> String {
        var clean = ""
        for scalar in text.unicodeScalars {
            let isWritten = scalar.value >= 0x20 || scalar == "\n" || scalar == "\t"
            let isNoCharacter = scalar.value & 0xFFFE == 0xFFFE
            clean.unicodeScalars.append(isWritten && !isNoCharacter ? scalar : "\u{FFFD}")
        }
        return clean
    }
}
