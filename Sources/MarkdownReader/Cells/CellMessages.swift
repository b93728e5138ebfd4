/// What the reader says about cells, in alphabetical order.
enum CellMessages {
    static func badLabel(_ text: String) -> String {
        "a label is made of letters, digits, '-' and '.', not '\(text)'"
    }
    static let badDigits = "digits are a whole number from 1 to 17"
    static let badPoints = "points are a number that is not negative"
    static func badSteps(_ word: String) -> String {
        "'steps' is 'true', 'false' or some of 'formula', 'numbers' and 'result', not '\(word)'"
    }
    static let badTimeout = "a timeout is a positive number of seconds"
    static func badTruth(_ key: String, _ text: String) -> String {
        "'\(key)' is 'true' or 'false', not '\(text)'"
    }
    static func badVisibility(_ key: String, _ text: String) -> String {
        "'\(key)' is 'true', 'false' or 'fold', not '\(text)'"
    }
    static let badTurns = "turns are a whole number from 0 to 100"
    static let beginWithoutEnd = "this solution has no line '// END SOLUTION'"
    static func duplicateExercise(_ name: String) -> String { "there are two exercises '\(name)'" }
    static func duplicateOption(_ key: String) -> String { "the option '\(key)' is given twice" }
    static func emptyValue(_ key: String) -> String { "'\(key)' has no value" }
    static let endWithoutBegin = "this line ends a solution that no '// BEGIN SOLUTION' has begun"
    static let exerciseAndTest = "a cell is the answer to an exercise or a test of one, not both"
    static let firstExercise = "the first one is here"
    static let firstOption = "it is first given here"
    static let indentedOption = "an option begins at the first column; this line is read as a comment"
    static let lateOption = "options stand before the code; this line is read as a comment"
    static let markerBehindCode = "the marker of a solution is a line of its own"
    static let misplacedMarker = "solutions stand in cells with 'exercise:' alone"
    static func needs(_ key: String, _ other: String) -> String { "'\(key)' needs '\(other)' in the same cell" }
    static let nestedMarker = "a solution begins inside another"
    static let noColon = "an option is written '//| key: value'"
    static let outerMarker = "the outer one begins here"
    static func surplusInfo(_ words: String) -> String {
        "'\(words)' means nothing behind 'swift'; options are lines '//| key: value' in the cell"
    }
    static let unclosedQuote = "this value has a quote that is not closed, or text behind the closing one"
    static func unknownExercise(_ name: String, nearest: String?) -> String {
        "no exercise is named '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }
    static func unknownOption(_ key: String, nearest: String?) -> String {
        "there is no cell option '\(key)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }
}
