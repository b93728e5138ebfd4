import Interpreter
import Tensors

/// What a lecture says beside its computations.
enum LectureTopic {
    static let topic = BuiltinTopic(
        "Lectures",
        [
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "show", "func show<Value>(_ value: Value)",
                        .native { (call: NativeCall) throws(Fault) -> Void in call.show(0) },
                        "Shows a value in the report, as the last expression of a cell is shown."),
                    Builtin(
                        "startLecture", "func startLecture(seed: Int64)",
                        .procedure1 { (seed: Int64) in RandomGenerator.shared = RandomGenerator(seed: seed) },
                        "Starts the random numbers; a lecture's front matter does it by itself."),
                ])
        ])
}
