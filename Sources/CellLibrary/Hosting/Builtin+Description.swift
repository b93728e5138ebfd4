import Interpreter

extension Builtin {
    /// The row by which programs ask for a hosted type's words.
    static func description<Value: CellHosted>(of type: Value.Type) -> Builtin {
        Builtin(
            "description", "var description: String { get }", .function1 { (base: Value) in base.cellText },
            "As `print` writes it.")
    }
}
