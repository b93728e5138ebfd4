import Interpreter

/// The words of grading, in alphabetical order: what students and authors read about answers and tests.
enum GradingMessages {
    /// What came out, where the reason stands in a line before.
    static func alone(_ values: String) -> String { "Here: \(values)" }
    static func answerStopped(_ reason: String, _ place: String?) -> String {
        "The answer stopped\(at(place)): \(reason)"
    }
    /// What came out, behind other words.
    static func aside(_ values: String) -> String { "(\(values))" }
    static let blank = "This exercise is not answered yet."
    static func changesLecture(_ name: String) -> String {
        "The answer changes '\(name)', which belongs to the lecture. Copy it into a variable of the answer first."
    }
    static func codeTooLarge(_ megabytes: Int) -> String {
        "This answer has more than \(megabytes) MB of source. Hand in the code alone, without data."
    }
    static func differs(_ name: String, expected: String, found: String) -> String {
        "'\(name)' must be declared as `\(expected)`; the answer has `\(found)`. Keep the line that the handout gives."
    }
    static func duplicate(_ count: Int) -> String {
        "There are \(count) answers to this exercise in the file. Keep one cell with its 'exercise:' line."
    }
    static let hiddenCheckMissed = "A hidden check does not hold."
    static func checksHold(_ count: Int) -> String { count == 1 ? "One check holds." : "\(count) checks hold." }
    static func hiddenChecksHold(_ count: Int) -> String {
        count == 1 ? "One hidden check holds." : "\(count) hidden checks hold."
    }
    static let hiddenTestDoesNotFit =
        "A hidden test cannot use the answer: a declaration that it needs has another form, or is missing."
    static func hiddenTestStopped(_ reason: String) -> String { "A hidden test stopped: \(reason)" }
    static let hiddenTestsAlone = "Its tests are hidden: it is checked when it is graded."
    static let hiddenTestsFollow = "These are the visible tests. Hidden ones follow when it is graded."
    static func ignoredOption(_ key: String, _ value: String, _ exercise: String) -> String {
        "The option '\(key): \(value)' above the answer to '\(exercise)' is not the lecture's and was ignored."
    }
    static let lectureNotReady =
        "The lecture itself does not run up to this exercise; nothing was graded. Tell the course staff."
    /// What its author says, or else the check itself; then what came out.
    static func missed(_ message: String, check: String?, _ values: String?) -> String {
        if !message.isEmpty { return message + (values.map { " " + aside($0) } ?? "") }
        let check = check.map { "`\($0)`" } ?? "The check"
        return values.map { "\(check): \($0)" } ?? "\(check) does not hold."
    }
    static func missing(_ expected: String) -> String {
        "The answer must declare `\(expected)`. Keep the line that the handout gives."
    }
    static func needs(_ name: String) -> String { "Not run: it uses '\(name)', which a failed cell should have made." }
    static let noAnswer =
        "The file has no answer to this exercise. Its cell begins with the line '//| exercise: …' of the handout."
    static func onlyInAnotherAnswer(_ name: String, _ exercise: String) -> String {
        "'\(name)' is declared in the answer to '\(exercise)'. Each answer stands alone: copy it into this cell too."
    }
    static func onlyInOwnCell(_ name: String) -> String {
        "'\(name)' is declared in a cell of your own. Only answer cells are graded: move it into this one."
    }
    static func otherVersion(_ handout: String, _ lecture: String) -> String {
        "The file comes from version \(handout) of the lecture; it was graded against version \(lecture)."
    }
    static let redeclared = "That name belongs to the lecture. Use another one in the answer."
    static let runAgain = "The time ran out before the steps did. Nothing was scored: hand in again."
    static func testDoesNotFit(_ reason: String) -> String { "A test cannot use the answer: \(reason)" }
    static func testStopped(_ reason: String, _ place: String?) -> String { "A test stopped\(at(place)): \(reason)" }
    static func values(got: String, expected: String?) -> String {
        expected.map { "got \(got), expected \($0)" } ?? "got \(got)"
    }

    /// The name that a message of the checker cannot find.
    static func missingName(in message: String) -> String? {
        let parts = message.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0].hasSuffix("cannot find ") || parts[0].hasSuffix("cannot find type ")
        else { return nil }
        return String(parts[1])
    }

    private static func at(_ place: String?) -> String { place.map { " at \($0)" } ?? "" }
}

extension FaultKind {
    /// What happened, without any text that the program itself made: a hidden test must not speak through an answer.
    var wordsWithoutText: String {
        switch self {
        case .fatalError: "Fatal error"
        case .precondition: "Precondition failed"
        case .assertion: "Assertion failed"
        case .errorThrown: "Error raised at top level"
        case .errorForced: "'try!' expression unexpectedly raised an error"
        case .invalidCast: "Could not cast a value"
        case .host: "A library function refused its arguments"
        default: message
        }
    }
}
