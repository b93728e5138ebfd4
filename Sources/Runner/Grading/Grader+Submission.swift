import Diagnostics
import LectureModel

/// Grading all that one file answers.
extension Grader {
    /// In source of one answer.
    static let largestAnswer = 1 << 20

    /// What the answers of a file earn; `lectureName` and `file` are how the outcome calls both.
    public func grade(
        _ submission: Submission, of lectureName: String, file: String, version: String = ""
    ) -> SubmissionOutcome {
        var outcome = SubmissionOutcome(lecture: lectureName, file: file, exercises: [])
        outcome.notes = submission.diagnostics.map { $0.message }
        if let handout = submission.handout, !version.isEmpty, !handout.isEmpty, handout != version {
            outcome.notes.append(GradingMessages.otherVersion(handout, version))
        }
        for index in lecture.exercises.indices {
            outcome.exercises.append(grade(index, in: submission, &outcome.notes))
        }
        return outcome
    }

    private func grade(
        _ exercise: Int, in submission: Submission, _ notes: inout [String]
    ) -> ExerciseOutcome {
        let identifier = lecture.exercises[exercise].identifier
        let answers = submission.answers.filter { $0.exercise == identifier }
        guard let answer = answers.first else { return ungraded(exercise, .blank, .note, GradingMessages.noAnswer) }
        guard answers.count == 1 else {
            return ungraded(exercise, .error, .error, GradingMessages.duplicate(answers.count))
        }
        guard answer.code.text.bytes.count <= Grader.largestAnswer else {
            let words = GradingMessages.codeTooLarge(Grader.largestAnswer >> 20)
            return ungraded(exercise, .error, .error, words)
        }
        notes += ignoredOptions(of: answer, exercise)
        var outcome = grade(exercise, answer.code).outcome
        explainMissingNames(&outcome, submission)
        return outcome
    }

    private func ungraded(
        _ exercise: Int, _ status: ExerciseOutcome.Status, _ kind: Feedback.Kind, _ words: String
    ) -> ExerciseOutcome {
        let it = lecture.exercises[exercise]
        return ExerciseOutcome(
            identifier: it.identifier, title: lecture.plain(it.title), number: it.number, status: status, score: 0,
            points: points(of: exercise), feedback: [Feedback(kind, words)])
    }

    /// What an exercise is worth.
    public func points(of exercise: Int) -> Double {
        let main = lecture.exercises[exercise].tests.filter { lecture.cells[$0].options.misconception == nil }
        return PointShares(
            exercise: lecture.exercises[exercise].points,
            tests: main.map { (lecture.cells[$0].options.points, sites(of: $0).count) }
        ).total
    }

    /// Options of the student's cell that say other than the lecture's.
    private func ignoredOptions(of answer: Submission.Answer, _ exercise: Int) -> [String] {
        let own = lecture.cells[lecture.exercises[exercise].answer].options.places.map { place in
            (key: place.key, value: map.string(in: place.valueRange).trimmingQuotes)
        }
        return answer.options.compactMap { option in
            guard !own.contains(where: { $0.key == option.key && $0.value == option.value.trimmingQuotes }) else {
                return nil
            }
            return GradingMessages.ignoredOption(option.key, option.value, answer.exercise)
        }
    }

    // MARK: Names from elsewhere

    /// An answer that counts on a cell of the student's own, or on another answer, is told so by name.
    private func explainMissingNames(_ outcome: inout ExerciseOutcome, _ submission: Submission) {
        guard outcome.status == .error else { return }
        for feedback in outcome.feedback {
            guard let name = GradingMessages.missingName(in: feedback.text) else { continue }
            if let other = submission.answers.first(where: {
                $0.exercise != outcome.identifier && DeclaredNames.declares(name, in: $0.code.text.bytes)
            }) {
                let words = GradingMessages.onlyInAnotherAnswer(name, other.exercise)
                outcome.feedback.append(Feedback(.note, words))
            } else if submission.otherCells.contains(where: { DeclaredNames.declares(name, in: $0.text.bytes) }) {
                outcome.feedback.append(Feedback(.note, GradingMessages.onlyInOwnCell(name)))
            }
        }
    }
}

extension String {
    /// Without YAML's quotes around it.
    fileprivate var trimmingQuotes: String {
        guard utf8.count > 1, let first = utf8.first, first == utf8.last,
            first == UInt8(ascii: "'") || first == UInt8(ascii: "\"")
        else { return self }
        return String(dropFirst().dropLast())
    }
}
