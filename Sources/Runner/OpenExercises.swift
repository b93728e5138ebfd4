import Diagnostics
import Interpreter
import LectureModel

/// The exercises of a lecture that nobody has answered yet, as its run meets them.
struct OpenExercises {
    private let answers: [(exercise: String, code: SourceRange)]
    /// Those whose stub stands in place of declarations, the latest last.
    private var undeclared: [String] = []

    init(_ lecture: Lecture) {
        answers = lecture.exercises.map { ($0.identifier, lecture.cells[$0.answer].code.range) }
    }

    /// Does a line of the cell stand for a solution that was taken out?
    static func isStub(_ cell: Cell) -> Bool {
        let line = Array("unanswered()".utf8)
        return cell.code.text.bytes.split(separator: 10).contains { bytes in
            bytes.drop { $0 == 32 || $0 == 9 }.elementsEqual(line)
        }
    }

    mutating func open(_ exercise: String) { undeclared.append(exercise) }

    func contains(_ exercise: String) -> Bool { undeclared.contains(exercise) }

    /// The exercise whose stub was reached.
    func exercise(of fault: Fault) -> String? {
        guard fault.kind == .unanswered else { return nil }
        for range in [fault.range] + fault.stack.map({ $0.range }) {
            guard let range else { continue }
            for answer in answers where answer.code.lower <= range.lower && range.lower < answer.code.upper {
                return answer.exercise
            }
        }
        return answers.last?.exercise
    }

    /// The exercise that a rejected cell waits for: one that has yet to declare the names it cannot find.
    func exercise(of diagnostics: [Diagnostic]) -> String? {
        guard let open = undeclared.last else { return nil }
        let errors = diagnostics.filter { $0.severity == .error }
        return errors.allSatisfy { GradingMessages.missingName(in: $0.message) != nil } ? open : nil
    }
}
