import LectureModel

/// Grades on their way between processes and into the journal: numbers and texts with their lengths in front.
extension GradedFile {
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.text(path)
        writer.text(refusal ?? "")
        writer.list(outcomes) { outcome, writer in
            writer.text(outcome.lecture)
            writer.text(outcome.file)
            writer.list(outcome.notes) { $1.text($0) }
            writer.list(outcome.exercises, GradedFile.write)
        }
        return writer.bytes
    }

    private static func write(_ exercise: ExerciseOutcome, _ writer: inout ByteWriter) {
        writer.text(exercise.identifier)
        writer.text(exercise.title)
        writer.number(UInt64(exercise.number))
        writer.text(exercise.status.rawValue)
        writer.number(exercise.score.bitPattern)
        writer.number(exercise.points.bitPattern)
        writer.list(exercise.misconceptions) { $1.number(UInt64($0)) }
        writer.list(exercise.feedback) { feedback, writer in
            writer.text(feedback.kind.rawValue)
            writer.text(feedback.text)
        }
    }

    /// Nil for bytes that are no such thing: whoever wrote them is not trusted.
    init?(bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        path = reader.text()
        let words = reader.text()
        refusal = words.isEmpty ? nil : words
        outcomes = reader.list { reader in
            var outcome = SubmissionOutcome(lecture: reader.text(), file: reader.text(), exercises: [])
            outcome.notes = reader.list { $0.text() }
            outcome.exercises = reader.list(GradedFile.readExercise)
            return outcome
        }
        guard reader.isAtEnd else { return nil }
    }

    private static func readExercise(_ reader: inout ByteReader) -> ExerciseOutcome {
        let (identifier, title) = (reader.text(), reader.text())
        let number = Int(truncatingIfNeeded: reader.number())
        let status = ExerciseOutcome.Status(rawValue: reader.text())
        let (score, points) = (Double(bitPattern: reader.number()), Double(bitPattern: reader.number()))
        let misconceptions = reader.list { Int(truncatingIfNeeded: $0.number()) }
        let feedback: [Feedback] = reader.list { reader in
            let kind = Feedback.Kind(rawValue: reader.text())
            if kind == nil { reader.fail() }
            return Feedback(kind ?? .note, reader.text())
        }
        if status == nil { reader.fail() }
        return ExerciseOutcome(
            identifier: identifier, title: title, number: number, status: status ?? .error, score: score,
            points: points, feedback: feedback, misconceptions: misconceptions)
    }
}
