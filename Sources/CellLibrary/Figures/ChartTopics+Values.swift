import Figures
import Interpreter

extension ChartTopics {
    static let plottableValueRows: [Builtin] = [
        Builtin(
            "init", "init(_ label: String, _ datum: PlottableDatum)",
            .function2 { (label: String, datum: PlottableDatum) in PlottableValue(label, datum) }, ""),
        Builtin(
            "value", "static func value<Value: Plottable>(_ label: String, _ value: Value) -> PlottableValue",
            .source("return PlottableValue(label, value.plottableDatum)"), "A datum with the name of what it measures."),
    ]

    static let plottableDatumRows: [Builtin] = [
        Builtin(
            "number", "static func number(_ value: Double) -> PlottableDatum",
            .function1 { (a: Double) in PlottableDatum.number(a) }, ""),
        Builtin(
            "text", "static func text(_ words: String) -> PlottableDatum",
            .function1 { (a: String) in PlottableDatum.text(a) }, ""),
        Builtin("number", "var number: Double? { get }", .function1 { (base: PlottableDatum) in base.number }, ""),
        Builtin(
            "text", "var text: String { get }", .function1 { (base: PlottableDatum) in base.text },
            "The datum as a word: a category's name, or a number in few digits."),
    ]
}
