import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let fractionRows: [Builtin] = [
        Builtin(
            "numerator", "var numerator: Int64 { get }", .function1 { (base: Fraction) in base.numerator },
            "What is divided, with the sign."),
        Builtin(
            "denominator", "var denominator: Int64 { get }", .function1 { (base: Fraction) in base.denominator },
            "The divisor, positive; 0 for what is not a number."),
        Builtin(
            "init", "init(_ numerator: Int64, _ denominator: Int64 = 1)",
            .function2 { (numerator: Int64, denominator: Int64) in Fraction(numerator, denominator) },
            "numerator / denominator in lowest terms."),
        Builtin(
            "init", "init(_ numerator: Int, _ denominator: Int = 1)",
            .function2 { (numerator: Int, denominator: Int) in Fraction(numerator, denominator) },
            "The same from numbers of the usual type."),
        Builtin(
            "isNaN", "var isNaN: Bool { get }", .function1 { (base: Fraction) in base.isNaN },
            "Whether it is not a number."),
        Builtin(
            "double", "var double: Double { get }", .function1 { (base: Fraction) in base.double },
            "The nearest Double."),
        Builtin(
            "*", "static func * (left: Fraction, right: Fraction) -> Fraction",
            .function2 { (left: Fraction, right: Fraction) in left * right }, "The exact product."),
        Builtin(
            "/", "static func / (left: Fraction, right: Fraction) -> Fraction",
            .function2 { (left: Fraction, right: Fraction) in left / right }, "The exact quotient."),
        Builtin(
            "+", "static func + (left: Fraction, right: Fraction) -> Fraction",
            .function2 { (left: Fraction, right: Fraction) in left + right }, "The exact sum."),
        Builtin(
            "-", "static prefix func - (operand: Fraction) -> Fraction", .function1 { (operand: Fraction) in -operand },
            "The exact difference, or the opposite."),
        Builtin(
            "-", "static func - (left: Fraction, right: Fraction) -> Fraction",
            .function2 { (left: Fraction, right: Fraction) in left - right }, "The exact difference, or the opposite."),
        Builtin(
            "+=", "static func += (left: inout Fraction, right: Fraction)",
            .mutatingProcedure1 { (left: inout Fraction, right: Fraction) in left += right },
            "Adds the right one to the left one."),
        Builtin(
            "-=", "static func -= (left: inout Fraction, right: Fraction)",
            .mutatingProcedure1 { (left: inout Fraction, right: Fraction) in left -= right },
            "Takes the right one away from the left one."),
        Builtin(
            "*=", "static func *= (left: inout Fraction, right: Fraction)",
            .mutatingProcedure1 { (left: inout Fraction, right: Fraction) in left *= right },
            "Multiplies the left one by the right one."),
        Builtin(
            "/=", "static func /= (left: inout Fraction, right: Fraction)",
            .mutatingProcedure1 { (left: inout Fraction, right: Fraction) in left /= right },
            "Divides the left one by the right one."),
        Builtin(
            "<", "static func < (left: Fraction, right: Fraction) -> Bool",
            .function2 { (left: Fraction, right: Fraction) in left < right }, "Whether the left one is smaller."),
        Builtin(
            "init", "init(integerLiteral value: Int64)",
            .function1 { (value: Int64) in Fraction(integerLiteral: value) }, "numerator / denominator in lowest terms."
        ),
        Builtin(
            "description", "var description: String { get }", .function1 { (base: Fraction) in base.description },
            "`3/14`, or a whole number."),
        Builtin(
            "==", "static func == (left: Fraction, right: Fraction) -> Bool",
            .function2 { (left: Fraction, right: Fraction) in left == right }, "Whether two are the same."),
        Builtin(
            "notANumber", "static var notANumber: Fraction { get }", .function0 { Fraction.notANumber },
            "What does not fit, or was divided by 0."),
    ]
}
