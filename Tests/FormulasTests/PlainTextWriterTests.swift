import Formulas
import Testing

@Suite struct PlainTextWriterTests {
    @Test(arguments: [
        ("E = \\frac{1}{2} \\sum_{j=1}^M (y_j - t_j)^2", "E = 1/2 ∑_(j = 1)^M (y_j − t_j)²"),
        ("\\frac{\\partial E}{\\partial w_{11}}", "∂E/∂w₁₁"),
        ("\\hat{y} = -13", "ŷ = −13"),
        ("(x - \\mathrm{mean})^2", "(x − mean)²"), ("3\\mathbb{1}[x > 0]", "3𝟙[x > 0]"),
        ("1 / (1 + e^{-x})", "1/(1 + e^(−x))"),
        ("\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}", "(1, 2; 3, 4)"),
        ("\\log p(x|y)", "log p(x|y)"),
        ("x \\in \\mathbb{R}^{d}", "x ∈ ℝ^d"),
        ("2.5 \\times 10^{-3}", "2.5 × 10⁻³"),
        ("W^\\top x, \\sqrt{a + b}", "Wᵀx, √(a + b)"),
    ])
    func formulaIsOneLine(tex: String, expected: String) {
        #expect(PlainTextWriter.string(TeXReader().read(tex).formula) == expected)
    }
}
