import ByHand
import Formulas
import Testing

@Suite struct SymbolTableTests {
    @Test(arguments: [
        ("w", "w"), ("w11", "w_{11}"), ("w_11", "w_{11}"), ("alpha", "\\alpha"), ("alpha1", "\\alpha_1"),
        ("yHat", "\\hat{y}"), ("y_hat", "\\hat{y}"), ("yHat1", "\\hat{y}_1"), ("xBar", "\\bar{x}"),
        ("cTilde", "\\tilde{c}"), ("uPrime", "u'"), ("uPrime1", "u'_1"), ("wStar", "w^*"),
        ("dE_dw", "\\frac{\\partial E}{\\partial w}"), ("dE_dw11", "\\frac{\\partial E}{\\partial w_{11}}"),
        ("dEdw11", "\\frac{\\partial E}{\\partial w_{11}}"), ("dE_dyHat", "\\frac{\\partial E}{\\partial\\hat{y}}"),
        ("d2E_dw2", "\\frac{\\partial^2E}{\\partial w^2}"), ("d2y_dx2", "\\frac{\\partial^2y}{\\partial x^2}"),
        ("eps", "\\varepsilon"), ("eps1", "\\varepsilon_1"), ("steps", "\\mathrm{steps}"),
        ("decided", "\\mathrm{decided}"), ("loss", "\\mathrm{loss}"), ("learningRate", "\\mathrm{learningRate}"),
        ("h_prev", "h_{\\mathrm{prev}}"), ("yTrue", "y_{\\mathrm{true}}"), ("w_ij", "w_{ij}"), ("x_i", "x_i"),
        ("sigma_x", "\\sigma_x"), ("theta_t_1", "\\theta_{t, 1}"), ("dW1", "dW_1"), ("dw", "dw"), ("E", "E"),
        ("layer1", "\\mathrm{layer}_1"), ("W₁₂", "W_{12}"), ("λ", "\\lambda"), ("muB", "\\mu_b"),
    ])
    func nameIsASymbol(name: String, tex: String) {
        #expect(TeXWriter.string(SymbolTable.standard.symbol(for: name)) == tex)
    }

    @Test func tensorsAreBold() {
        #expect(TeXWriter.string(SymbolTable.standard.symbol(for: "w1", isTensor: true)) == "\\mathbf{w}_1")
        #expect(TeXWriter.string(SymbolTable.standard.symbol(for: "theta", isTensor: true)) == "\\boldsymbol{\\theta}")
    }

    @Test func ownSymbolsWin() {
        var table = SymbolTable()
        table.define("W1", as: TeXReader().read("W^{(1)}").formula)
        #expect(TeXWriter.string(table.symbol(for: "W1")) == "W^{(1)}")
        #expect(TeXWriter.string(table.symbol(for: "dE_dW1")) == "\\frac{\\partial E}{\\partial W^{(1)}}")
    }

    @Test(arguments: [
        (0.123456, "0.1235"), (-13.0, "-13"), (1e6 + 0.5, "1.000\\times 10^{6}"), (0.00001234, "1.234 \\times 10^{-5}"),
        (123456.7, "123\\,500"), (1234, "1234"), (0.5, "0.5"), (1e20, "1 \\times 10^{20}"), (-0.0, "0"),
        (1e14, "100\\,000\\,000\\,000\\,000"),
        (.infinity, "\\infty"), (-.infinity, "-\\infty"), (.nan, "\\mathrm{NaN}"),
    ])
    func numberHasFewDigits(value: Double, tex: String) {
        let expected = tex == "1.000\\times 10^{6}" ? "1 \\times 10^6" : tex
        #expect(TeXWriter.string(NumberFormula.formula(value)) == expected)
    }
}
