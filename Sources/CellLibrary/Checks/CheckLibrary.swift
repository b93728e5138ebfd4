import Interpreter

/// The check functions of exercises, and the stub that stands for an answer.
///
/// Those with a body in the language end in `_verdict`; the place that counts is the call in the test cell.
public enum CheckLibrary {
    static let topic = BuiltinTopic(
        "Checks", [BuiltinExtension("", equalityRows + closenessRows + tensorRows + functionRows)])

    private static let names: Set<String> = [
        "check", "checkEqual", "checkClose", "checkShape", "checkGradient", "checkEquivalent", "checkChoice",
        "checkProperty",
    ]

    /// Whether a call of a function with this name is one check of a test.
    public static func isCheck(_ name: String) -> Bool { names.contains(name) }

    private static let equalityRows = [
        Builtin(
            "unanswered", "func unanswered() -> Never", .native(stop),
            "Stands where an answer is missing; what needs the answer waits for it."),
        Builtin(
            "unanswered", "func unanswered<T>() -> T", .native(stop),
            "Stands where a value is missing; what needs the answer waits for it."),
        Builtin(
            "_verdict", "func _verdict(_ passed: Bool, _ message: String, _ got: String, _ expected: String)",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let got: String = try call.read(2)
                let expected: String = try call.read(3)
                call.emit(
                    CheckOutcome(
                        passed: try call.read(0), message: try call.read(1), got: got.isEmpty ? nil : got,
                        expected: expected.isEmpty ? nil : expected))
            }),
        Builtin(
            "check", "func check(_ condition: Bool, _ message: String = \"\")",
            .source("_verdict(condition, message, \"\", \"\")"), "The condition must hold."),
        Builtin(
            "checkEqual", "func checkEqual<T: Equatable>(_ got: T, _ expected: T, _ message: String = \"\")",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let (got, expected) = (call.view(0), call.view(1))
                call.emit(
                    CheckOutcome(
                        passed: try got.equals(expected), message: try call.read(2), got: try got.debugText(),
                        expected: try expected.debugText()))
            }, "Both values must be equal, part by part."),
        Builtin(
            "checkChoice",
            "func checkChoice(_ got: String, _ expected: String, why: [String: String] = [:], _ message: String = \"\")",
            .source(
                """
                let chosen = got.lowercased()
                if chosen == expected.lowercased() {
                    _verdict(true, message, "", "")
                } else {
                    _verdict(false, why[got] ?? why[chosen] ?? message, "", "")
                }
                """), "The letter of the right choice; `why` has the words for the others."),
    ]

    private static func stop(_ call: NativeCall) throws(Fault) {
        throw Fault(.unanswered)
    }
}
