import Interpreter

/// What one call of a check function found; the program hands it out, and no cell can hold it.
public final class CheckOutcome: HostObject {
    public let passed: Bool
    /// The author's words; empty where the check has none.
    public let message: String
    /// What was given and what was expected; nil for checks without such a pair.
    public let got: String?
    public let expected: String?

    public init(passed: Bool, message: String, got: String? = nil, expected: String? = nil) {
        self.passed = passed
        self.message = message
        self.got = got
        self.expected = expected
    }
}
