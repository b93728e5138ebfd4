import Interpreter
import Tensors

extension TensorTopics {
    static let arithmeticRows: [Builtin] = [
        Builtin(
            "+", "static func + (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left + right },
            "The sums of the elements, shapes stretched to fit."),
        Builtin(
            "-", "static func - (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left - right },
            "The differences of the elements, shapes stretched to fit."),
        Builtin(
            "*", "static func * (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left * right },
            "The products of the elements, shapes stretched to fit."),
        Builtin(
            "/", "static func / (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left / right },
            "The quotients of the elements, shapes stretched to fit."),
        Builtin(
            "pow", "@_disfavoredOverload func pow(_ exponent: Tensor) -> Tensor",
            .function2 { (base: Tensor, exponent: Tensor) in base.pow(exponent) },
            "Each element to the power of the exponent's."),
        Builtin(
            "pow", "func pow(_ exponent: Double) -> Tensor",
            .function2 { (base: Tensor, exponent: Double) in base.pow(exponent) }, "Each element to a power."),
        Builtin(
            "atan2", "func atan2(_ x: Tensor) -> Tensor", .function2 { (base: Tensor, x: Tensor) in base.atan2(x) },
            "The angle of each point (x, y) from the positive x-axis; `self` is y."),
        Builtin(
            "hypot", "func hypot(_ other: Tensor) -> Tensor",
            .function2 { (base: Tensor, other: Tensor) in base.hypot(other) },
            "The length of each (x, y), without overflow."),
        Builtin(
            "remainder", "func remainder(_ divisor: Tensor) -> Tensor",
            .function2 { (base: Tensor, divisor: Tensor) in base.remainder(divisor) },
            "The remainder of each quotient, with the sign of `self`."),
        Builtin(
            "maximum", "static func maximum(_ left: Tensor, _ right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in Tensor.maximum(left, right) },
            "The larger of each two elements."),
        Builtin(
            "minimum", "static func minimum(_ left: Tensor, _ right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in Tensor.minimum(left, right) },
            "The smaller of each two elements."),
        Builtin(
            "-", "static prefix func - (operand: Tensor) -> Tensor", .function1 { (operand: Tensor) in -operand },
            "Each element with the other sign."),
        Builtin(
            "+=", "static func += (left: inout Tensor, right: Tensor)",
            .mutatingProcedure1 { (left: inout Tensor, right: Tensor) in left += right }, "Adds in place."),
        Builtin(
            "-=", "static func -= (left: inout Tensor, right: Tensor)",
            .mutatingProcedure1 { (left: inout Tensor, right: Tensor) in left -= right }, "Subtracts in place."),
        Builtin(
            "*=", "static func *= (left: inout Tensor, right: Tensor)",
            .mutatingProcedure1 { (left: inout Tensor, right: Tensor) in left *= right }, "Multiplies in place."),
        Builtin(
            "/=", "static func /= (left: inout Tensor, right: Tensor)",
            .mutatingProcedure1 { (left: inout Tensor, right: Tensor) in left /= right }, "Divides in place."),
        Builtin(
            "+", "@_disfavoredOverload static func + (left: Tensor, right: Double) -> Tensor",
            .function2 { (left: Tensor, right: Double) in left + right },
            "The sums of the elements, shapes stretched to fit."),
        Builtin(
            "+", "@_disfavoredOverload static func + (left: Double, right: Tensor) -> Tensor",
            .function2 { (left: Double, right: Tensor) in left + right },
            "The sums of the elements, shapes stretched to fit."),
        Builtin(
            "-", "@_disfavoredOverload static func - (left: Tensor, right: Double) -> Tensor",
            .function2 { (left: Tensor, right: Double) in left - right },
            "The differences of the elements, shapes stretched to fit."),
        Builtin(
            "-", "@_disfavoredOverload static func - (left: Double, right: Tensor) -> Tensor",
            .function2 { (left: Double, right: Tensor) in left - right },
            "The differences of the elements, shapes stretched to fit."),
        Builtin(
            "*", "@_disfavoredOverload static func * (left: Tensor, right: Double) -> Tensor",
            .function2 { (left: Tensor, right: Double) in left * right },
            "The products of the elements, shapes stretched to fit."),
        Builtin(
            "*", "@_disfavoredOverload static func * (left: Double, right: Tensor) -> Tensor",
            .function2 { (left: Double, right: Tensor) in left * right },
            "The products of the elements, shapes stretched to fit."),
        Builtin(
            "/", "@_disfavoredOverload static func / (left: Tensor, right: Double) -> Tensor",
            .function2 { (left: Tensor, right: Double) in left / right },
            "The quotients of the elements, shapes stretched to fit."),
        Builtin(
            "/", "@_disfavoredOverload static func / (left: Double, right: Tensor) -> Tensor",
            .function2 { (left: Double, right: Tensor) in left / right },
            "The quotients of the elements, shapes stretched to fit."),
        Builtin(
            "+=", "@_disfavoredOverload static func += (left: inout Tensor, right: Double)",
            .mutatingProcedure1 { (left: inout Tensor, right: Double) in left += right }, "Adds in place."),
        Builtin(
            "-=", "@_disfavoredOverload static func -= (left: inout Tensor, right: Double)",
            .mutatingProcedure1 { (left: inout Tensor, right: Double) in left -= right }, "Subtracts in place."),
        Builtin(
            "*=", "@_disfavoredOverload static func *= (left: inout Tensor, right: Double)",
            .mutatingProcedure1 { (left: inout Tensor, right: Double) in left *= right }, "Multiplies in place."),
        Builtin(
            "/=", "@_disfavoredOverload static func /= (left: inout Tensor, right: Double)",
            .mutatingProcedure1 { (left: inout Tensor, right: Double) in left /= right }, "Divides in place."),
        Builtin(
            "add", "mutating func add(_ other: Tensor, times factor: Double = 1)",
            .mutatingProcedure2 { (base: inout Tensor, other: Tensor, factor: Double) in base.add(other, times: factor)
            }, "Adds another tensor of the same shape times a number, in place where the elements are not shared."),
    ]
}
