import Elementary
import Formulas

/// A function of one number whose derivative is known.
public enum SymbolicFunction: Hashable, Sendable, CaseIterable {
    case exp, log, sqrt, sin, cos, tan, sinh, cosh, tanh, sigmoid, softplus, relu, abs
    /// One above zero and zero elsewhere: the derivative of `relu`.
    case step
    /// The derivative of `abs`.
    case sign

    /// The function that a cell calls `name`.
    public init?(named name: String) {
        switch name {
        case "exp": self = .exp
        case "log", "ln": self = .log
        case "sqrt": self = .sqrt
        case "sin": self = .sin
        case "cos": self = .cos
        case "tan": self = .tan
        case "sinh": self = .sinh
        case "cosh": self = .cosh
        case "tanh": self = .tanh
        case "sigmoid": self = .sigmoid
        case "softplus": self = .softplus
        case "relu": self = .relu
        case "abs": self = .abs
        default: return nil
        }
    }

    public func value(at x: Double) -> Double {
        switch self {
        case .exp: Elementary.exp(x)
        case .log: Elementary.log(x)
        case .sqrt: x.squareRoot()
        case .sin: Elementary.sin(x)
        case .cos: Elementary.cos(x)
        case .tan: Elementary.tan(x)
        case .sinh: Elementary.sinh(x)
        case .cosh: Elementary.cosh(x)
        case .tanh: Elementary.tanh(x)
        case .sigmoid: Elementary.sigmoid(x)
        case .softplus: Elementary.softplus(x)
        case .relu: x > 0 ? x : 0
        case .abs: x.magnitude
        case .step: x > 0 ? 1 : 0
        case .sign: x > 0 ? 1 : x < 0 ? -1 : 0
        }
    }

    /// The derivative at `x`, written as a person would.
    func derivative(at x: Symbolic) -> Symbolic {
        switch self {
        case .exp: .call(.exp, x)
        case .log: .one / x
        case .sqrt: .one / (.number(2) * .call(.sqrt, x))
        case .sin: .call(.cos, x)
        case .cos: -.call(.sin, x)
        case .tan: .one / .power(.call(.cos, x), .number(2))
        case .sinh: .call(.cosh, x)
        case .cosh: .call(.sinh, x)
        case .tanh: .one - .power(.call(.tanh, x), .number(2))
        case .sigmoid: .call(.sigmoid, x) * (.one - .call(.sigmoid, x))
        case .softplus: .call(.sigmoid, x)
        case .relu: .call(.step, x)
        case .abs: .call(.sign, x)
        case .step, .sign: .zero
        }
    }

    /// The name as mathematics writes it; `exp`, `sqrt` and `abs` have signs of their own.
    public var symbol: Formula {
        switch self {
        case .exp: .function(FunctionName("exp"))
        case .log: .function(FunctionName("ln"))
        case .sin: .function(FunctionName("sin"))
        case .cos: .function(FunctionName("cos"))
        case .tan: .function(FunctionName("tan"))
        case .sinh: .function(FunctionName("sinh"))
        case .cosh: .function(FunctionName("cosh"))
        case .tanh: .function(FunctionName("tanh"))
        case .sigmoid: .identifier("σ")
        case .softplus: .function(FunctionName("softplus"))
        case .relu: .identifier("ReLU", .upright)
        case .sqrt: .function(FunctionName("sqrt"))
        case .abs: .function(FunctionName("abs"))
        case .step: .number("1", .blackboard)
        case .sign: .function(FunctionName("sign"))
        }
    }
}
