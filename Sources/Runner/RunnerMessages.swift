/// The words for what goes wrong in a lecture beyond its Swift.
enum RunnerMessages {
    static func badParameter(_ name: String) -> String {
        "the value of parameter '\(name)' is not a Swift literal"
    }

    /// A check of the author's own tests, on the author's own solution.
    static func checkFails(_ message: String?, _ values: String?) -> String {
        "this check does not hold" + (message.map { ": " + $0 } ?? "") + (values.map { " (\($0))" } ?? "")
    }

    static func noParameter(_ name: String, nearest: String?) -> String {
        "the front matter has no parameter '\(name)' to set" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }

    static let didNotFail = "the cell is marked 'error: true' and did not fail"

    static func moreTurns(_ count: Int) -> String { "… \(count) more \(count == 1 ? "turn" : "turns")" }

    static func turn(_ number: Int) -> String { "turn \(number)" }

    static let noValue = "this expression has no value to show"

    static func notANumber(_ type: String) -> String {
        "the expression bound to this number gives a value of type '\(type)'"
    }

    static func numberDiffers(_ written: String, _ computed: String) -> String {
        "the text says \(written), the cells compute \(computed)"
    }
}
