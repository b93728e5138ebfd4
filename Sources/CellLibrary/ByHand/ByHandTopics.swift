import ByHand
import Interpreter

/// Computations by hand.
enum ByHandTopics {
    static let all = [traced, derivatives, worked]

    static let traced = BuiltinTopic(
        "Traced numbers",
        types: [
            BuiltinType(
                "Traced",
                """
                struct Traced: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, CustomStringConvertible
                """,
                .host(0),
                "A number that remembers how it was made: its graph, its gradients, the chain rule written out.",
                members: [
                    Builtin("IntegerLiteralType", "typealias IntegerLiteralType = Int", .declared),
                    Builtin("FloatLiteralType", "typealias FloatLiteralType = Double", .declared),
                ]),
            BuiltinType(
                "TracedTable", "struct TracedTable", .host(0),
                "The numbers of a computation below each other, with values and derivatives."),
            BuiltinType("Formula", "struct Formula", .host(0), "A formula as mathematics writes it."),
        ],
        [
            BuiltinExtension("Traced", tracedRows),
            BuiltinExtension("", tracedFunctionRows),
        ])

    static let derivatives = BuiltinTopic(
        "Derivatives",
        types: [
            BuiltinType(
                "Derivative", "struct Derivative", .host(0),
                "The derivative of a function of one number: shown as a formula, called as a function.")
        ],
        [
            BuiltinExtension("", derivativeRows),
            BuiltinExtension(
                "Derivative",
                [
                    Builtin(
                        "callAsFunction", "func callAsFunction(_ x: Double) -> Double",
                        .function2 { (base: Derivative, x: Double) in base(x) }, "Its value at a point.")
                ]),
        ])

    static let worked = BuiltinTopic(
        "Worked examples",
        types: [
            BuiltinType(
                "WorkedFormula", "struct WorkedFormula", .host(0),
                "A number worked out by hand: as symbols, with numbers, as a number."),
            BuiltinType(
                "WorkedExample", "struct WorkedExample", .host(0),
                "A computation by hand in several lines, each with a word on what it is for."),
            BuiltinType(
                "WorkedOperation", "struct WorkedOperation", .host(0),
                "An operation that has not been carried out, to be looked at entry by entry."),
            BuiltinType(
                "WorkedOutcome", "struct WorkedOutcome", .host(0),
                "What an action may lead to: with which probability, for which reward, to a state of which value."),
            BuiltinType("Worked", "enum Worked", .declared, "Worked examples of whole procedures, step by step."),
        ],
        [
            BuiltinExtension("", operationRows),
            BuiltinExtension("Tensor", tensorOperationRows),
            BuiltinExtension("WorkedOperation", [workedAt]),
            BuiltinExtension(
                "WorkedFormula",
                [
                    Builtin(
                        "value", "var value: Double { get }", .function1 { (base: WorkedFormula) in base.value }, "")
                ]),
            BuiltinExtension(
                "WorkedExample",
                [
                    Builtin(
                        "value", "var value: Double { get }", .function1 { (base: WorkedExample) in base.value },
                        "The number that the last line comes to."),
                    Builtin(
                        "values", "var values: [Double] { get }", .function1 { (base: WorkedExample) in base.values },
                        "The numbers of all lines."),
                ]),
            BuiltinExtension("WorkedOutcome", outcomeRows),
            BuiltinExtension("Worked", networkRows + optimizerRows + classicRows),
        ])
}
