import Formulas

/// The derivative of a function of one number, as a formula where the function's source is known.
public struct Derivative: CustomStringConvertible {
    private let function: (Double) -> Double
    private let source: ScalarFunction?
    private let slope: Symbolic?

    init(_ function: @escaping (Double) -> Double, source: ScalarFunction?) {
        self.function = function
        self.source = source
        slope = source.map { $0.body.derivative(by: $0.variable) }
    }

    /// The derivative of a function whose source is known, compared with central differences on sampled points; the
    /// first point where they differ by more than rounding explains, if there is one.
    public static func checked(
        _ function: @escaping (Double) -> Double, source: ScalarFunction
    ) -> (derivative: Derivative, difference: (x: Double, exact: Double, numeric: Double)?) {
        let derivative = Derivative(function, source: source)
        for x in samples {
            let (exact, numeric) = (derivative(x), derivative.central(at: x))
            guard exact.isFinite, numeric.isFinite else { continue }
            if (exact - numeric).magnitude > 1e-4 * max(1, exact.magnitude) {
                return (derivative, (x, exact, numeric))
            }
        }
        return (derivative, nil)
    }

    /// Points on both sides of zero, none of which is a usual place of a corner.
    private static let samples = [-3.1, -1.7, -0.83, -0.37, 0.29, 0.61, 1.3, 2.9]

    public func callAsFunction(_ x: Double) -> Double {
        guard let source, let slope else { return central(at: x) }
        return slope.value { $0 == source.variable ? x : source.constants[$0] }
    }

    private func central(at x: Double) -> Double {
        let step = 1e-5 * max(1, x.magnitude)
        return (function(x + step) - function(x - step)) / (2 * step)
    }

    /// f(x) = …, f′(x) = …; only the sign of a derivative where the source is not known.
    public var formula: Formula {
        let symbols = SymbolTable.current
        guard let source, let slope else { return .scripts(Scripts(.identifier("f"), primes: 1)) }
        let writer = SymbolicFormula(symbols: symbols)
        let name =
            SymbolicFunction(named: source.name)?.symbol ?? symbols.symbol(for: source.name.isEmpty ? "f" : source.name)
        let argument = Formula.parenthesised(symbols.symbol(for: source.variable))
        let own = self.own(source)
        var rows = [
            [
                .joined([.scripts(Scripts(name, primes: 1)), argument]),
                Formula.joined([.equals, writer.formula(own.map { slope.replacing(source.body, by: $0) } ?? slope)]),
            ]
        ]
        if own != source.body {
            // A function that has a sign of its own is shown as what it is, others in terms of those signs.
            let left = Formula.joined([name, argument])
            var right = writer.formula(own == nil ? source.body.recognised : source.body)
            if right == left { right = writer.formula(source.body) }
            rows.insert([left, .joined([.equals, right])], at: 0)
        }
        return .aligned(rows)
    }

    public var description: String { PlainTextWriter.string(formula) }

    /// The function as a call of itself, where it is one that has a sign: σ′ = σ(1 − σ).
    private func own(_ source: ScalarFunction) -> Symbolic? {
        SymbolicFunction(named: source.name).map { .call($0, .variable(source.variable)) }
    }
}

/// The derivative of a function. Where its source cannot be seen, as in a compiled program, it is that of central
/// differences.
public func derivative(of function: @escaping (Double) -> Double) -> Derivative {
    Derivative(function, source: nil)
}
