import ByHand
import Figures
import Formulas
import Interpreter

extension ByHandTopics {
    static let tracedRows: [Builtin] = [
        Builtin(
            "init", "init(_ value: Double)", .function1 { (value: Double) in Traced(value) }, "A number that is given."),
        Builtin(
            "init", "init(_ value: Double, name: String)",
            .function2 { (value: Double, name: String) in Traced(value, name: name) }, "A number with a name."),
        Builtin(
            "init", "init(floatLiteral value: Double)", .function1 { (value: Double) in Traced(floatLiteral: value) },
            ""),
        Builtin(
            "init", "init(integerLiteral value: Int)", .function1 { (value: Int) in Traced(integerLiteral: value) }, ""),
        Builtin("value", "var value: Double { get }", .function1 { (base: Traced) in base.value }, "The number."),
        Builtin(
            "gradient", "var gradient: Double { get }", .function1 { (base: Traced) in base.gradient },
            "The derivative, by this number, of the last number that `backward()` was called on; 0 before."),
        Builtin("name", "var name: String { get }", .function1 { (base: Traced) in base.name }, ""),
        Builtin(
            "description", "var description: String { get }", .function1 { (base: Traced) in base.description }, ""),
        Builtin(
            "named", "@discardableResult func named(_ name: String) -> Traced",
            .function2 { (base: Traced, name: String) in base.named(name) },
            "The same number under a name; a number keeps the first name that it gets, a variable's for one."),
        Builtin(
            "backward", "func backward()", .procedure1 { (base: Traced) in base.backward() },
            "Gives each number that this one was made from its gradient."),
        Builtin(
            "graph", "var graph: GraphDrawing { get }", .function1 { (base: Traced) in base.graph },
            "The computation from left to right, with values and, after `backward()`, gradients."),
        Builtin(
            "backwardSteps", "var backwardSteps: FrameSequence { get }",
            .function1 { (base: Traced) in base.backwardSteps },
            "The backward pass, one number a frame."),
        Builtin(
            "derivation", "func derivation(of variable: Traced) -> WorkedFormula",
            .function2 { (base: Traced, variable: Traced) in base.derivation(of: variable) },
            "The chain rule from this number down to a variable: symbols, numbers, result."),
        Builtin(
            "formula", "var formula: Formula { get }", .function1 { (base: Traced) in base.formula() },
            "The number in the named numbers that it was made from."),
        Builtin(
            "table", "var table: TracedTable { get }", .function1 { (base: Traced) in base.table },
            "Each number of the computation: how it was made, its value, its derivatives."),
        Builtin(
            "-", "static prefix func - (operand: Traced) -> Traced", .function1 { (operand: Traced) in -operand }, ""),
        Builtin(
            "+", "static func + (left: Traced, right: Traced) -> Traced",
            .function2 { (left: Traced, right: Traced) in left + right }, ""),
        Builtin(
            "+", "@_disfavoredOverload static func + (left: Traced, right: Double) -> Traced",
            .function2 { (left: Traced, right: Double) in left + right }, ""),
        Builtin(
            "+", "@_disfavoredOverload static func + (left: Double, right: Traced) -> Traced",
            .function2 { (left: Double, right: Traced) in left + right }, ""),
        Builtin(
            "-", "static func - (left: Traced, right: Traced) -> Traced",
            .function2 { (left: Traced, right: Traced) in left - right }, ""),
        Builtin(
            "-", "@_disfavoredOverload static func - (left: Traced, right: Double) -> Traced",
            .function2 { (left: Traced, right: Double) in left - right }, ""),
        Builtin(
            "-", "@_disfavoredOverload static func - (left: Double, right: Traced) -> Traced",
            .function2 { (left: Double, right: Traced) in left - right }, ""),
        Builtin(
            "*", "static func * (left: Traced, right: Traced) -> Traced",
            .function2 { (left: Traced, right: Traced) in left * right }, ""),
        Builtin(
            "*", "@_disfavoredOverload static func * (left: Traced, right: Double) -> Traced",
            .function2 { (left: Traced, right: Double) in left * right }, ""),
        Builtin(
            "*", "@_disfavoredOverload static func * (left: Double, right: Traced) -> Traced",
            .function2 { (left: Double, right: Traced) in left * right }, ""),
        Builtin(
            "/", "static func / (left: Traced, right: Traced) -> Traced",
            .function2 { (left: Traced, right: Traced) in left / right }, ""),
        Builtin(
            "/", "@_disfavoredOverload static func / (left: Traced, right: Double) -> Traced",
            .function2 { (left: Traced, right: Double) in left / right }, ""),
        Builtin(
            "/", "@_disfavoredOverload static func / (left: Double, right: Traced) -> Traced",
            .function2 { (left: Double, right: Traced) in left / right }, ""),
        Builtin(
            "+=", "static func += (left: inout Traced, right: Traced)",
            .mutatingProcedure1 { (left: inout Traced, right: Traced) in left += right }, ""),
        Builtin(
            "-=", "static func -= (left: inout Traced, right: Traced)",
            .mutatingProcedure1 { (left: inout Traced, right: Traced) in left -= right }, ""),
        Builtin(
            "*=", "static func *= (left: inout Traced, right: Traced)",
            .mutatingProcedure1 { (left: inout Traced, right: Traced) in left *= right }, ""),
        Builtin(
            "/=", "static func /= (left: inout Traced, right: Traced)",
            .mutatingProcedure1 { (left: inout Traced, right: Traced) in left /= right }, ""),
    ]

    static let tracedFunctionRows: [Builtin] = [
        Builtin(
            "max", "func max(_ left: Traced, _ right: Traced) -> Traced",
            .function2 { (left: Traced, right: Traced) in max(left, right) }, "The larger of two."),
        Builtin(
            "max", "@_disfavoredOverload func max(_ left: Traced, _ right: Double) -> Traced",
            .function2 { (left: Traced, right: Double) in max(left, right) }, ""),
        Builtin(
            "max", "@_disfavoredOverload func max(_ left: Double, _ right: Traced) -> Traced",
            .function2 { (left: Double, right: Traced) in max(left, right) }, ""),
        Builtin(
            "min", "func min(_ left: Traced, _ right: Traced) -> Traced",
            .function2 { (left: Traced, right: Traced) in min(left, right) }, "The smaller of two."),
        Builtin(
            "min", "@_disfavoredOverload func min(_ left: Traced, _ right: Double) -> Traced",
            .function2 { (left: Traced, right: Double) in min(left, right) }, ""),
        Builtin(
            "min", "@_disfavoredOverload func min(_ left: Double, _ right: Traced) -> Traced",
            .function2 { (left: Double, right: Traced) in min(left, right) }, ""),
        Builtin(
            "pow", "func pow(_ base: Traced, _ exponent: Double) -> Traced",
            .function2 { (base: Traced, exponent: Double) in pow(base, exponent) }, ""),
        Builtin("exp", "func exp(_ x: Traced) -> Traced", .function1 { (x: Traced) in exp(x) }, ""),
        Builtin("log", "func log(_ x: Traced) -> Traced", .function1 { (x: Traced) in log(x) }, ""),
        Builtin("sqrt", "func sqrt(_ x: Traced) -> Traced", .function1 { (x: Traced) in sqrt(x) }, ""),
        Builtin("sin", "func sin(_ x: Traced) -> Traced", .function1 { (x: Traced) in sin(x) }, ""),
        Builtin("cos", "func cos(_ x: Traced) -> Traced", .function1 { (x: Traced) in cos(x) }, ""),
        Builtin("tan", "func tan(_ x: Traced) -> Traced", .function1 { (x: Traced) in tan(x) }, ""),
        Builtin("tanh", "func tanh(_ x: Traced) -> Traced", .function1 { (x: Traced) in tanh(x) }, ""),
        Builtin("sigmoid", "func sigmoid(_ x: Traced) -> Traced", .function1 { (x: Traced) in sigmoid(x) }, ""),
        Builtin("softplus", "func softplus(_ x: Traced) -> Traced", .function1 { (x: Traced) in softplus(x) }, ""),
        Builtin("relu", "func relu(_ x: Traced) -> Traced", .function1 { (x: Traced) in relu(x) }, ""),
        Builtin("abs", "func abs(_ x: Traced) -> Traced", .function1 { (x: Traced) in abs(x) }, ""),
        Builtin(
            "sigmoid", "func sigmoid(_ x: Double) -> Double", .function1 { (x: Double) in sigmoid(x) },
            "1 / (1 + exp(−x))"),
        Builtin(
            "softplus", "func softplus(_ x: Double) -> Double", .function1 { (x: Double) in softplus(x) },
            "ln(1 + exp(x))"),
        Builtin(
            "relu", "func relu(_ x: Double) -> Double", .function1 { (x: Double) in relu(x) }, "x above zero, else zero"
        ),
    ]
}
