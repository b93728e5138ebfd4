import Formulas
import Testing

@Suite struct FormulaLinesTests {
    @Test func longSumIsBrokenBetweenTerms() {
        let formula = TeXReader().read("a \\cdot b + c \\cdot d - e \\cdot f + g").formula
        let lines = FormulaLines.lines(of: formula, width: 6000)
        #expect(lines.map { TeXWriter.string($0) } == ["a \\cdot b + c \\cdot d", "-e \\cdot f + g"])
    }

    @Test func bracketsStayTogether() {
        let formula = TeXReader().read("f(a + b + c + d) + h").formula
        #expect(FormulaLines.lines(of: formula, width: 4000).count == 2)
    }

    @Test func longBracketsAreBrokenBetweenTheirTerms() {
        let formula = TeXReader().read(
            "2 \\cdot \\left( a b + c d + e f + g h + i j + k l + m n + o p \\right) \\cdot q"
        ).formula
        let lines = FormulaLines.lines(of: formula, width: 9000).map { TeXWriter.string($0) }
        #expect(lines.count > 1 && lines.dropFirst().allSatisfy { $0.hasPrefix("+") || $0.hasPrefix("\\cdot") })
        #expect(lines.joined().contains("\\bigl(") && lines.joined().contains("\\bigr)"))
    }

    @Test func statementsAreBrokenAtSpacesAndRelations() {
        let short = TeXReader().read("a = b, \\quad c = d").formula
        #expect(FormulaLines.statements(of: short).isEmpty)
        let long = TeXReader().read("a = b c d e f g h i j k + l m n o, \\qquad p = q \\cdot r \\cdot s \\cdot t")
            .formula
        let parts = FormulaLines.statements(of: long).map { TeXWriter.string($0.formula) }
        #expect(parts.count == 2 && parts[1].hasPrefix("p"))
    }

    @Test func matricesSideBySideAreBrokenBetween() {
        let product = "\\begin{pmatrix} 1 & -2.25 \\\\ 0.5 & 3 \\end{pmatrix}"
        let formula = TeXReader().read(product + product + "^{\\top}\\mathbf{v}").formula
        #expect(leaves(FormulaLines.part(of: formula)) == [product, product + "^{\\top}\\mathbf{v}"])
    }

    /// All lines that a part falls apart into, down to those that cannot be broken.
    private func leaves(_ part: FormulaPart) -> [String] {
        part.parts.isEmpty ? [TeXWriter.string(part.formula)] : part.parts.flatMap { leaves($0) }
    }

    @Test(arguments: [
        ("a \\cdot b + c \\cdot d - e", ["a \\cdot b + c \\cdot d - e"]),
        (
            "aaaa \\cdot bbbb + cccccccc \\cdot dddddddddd",
            ["aaaa \\cdot bbbb", "+ cccccccc", "\\cdot dddddddddd"]
        ),
        (
            "\\sigma(aaaaaaaa + bbbbbbbb + cccccccc)", ["\\sigma(aaaaaaaa", "+ bbbbbbbb", "+ cccccccc)"]
        ),
        ("\\max(xxxx[0, 1], xxxx[1, 0], xxxx[1, 1])", ["\\max(xxxx[0, 1],", "xxxx[1, 0],", "xxxx[1, 1])"]),
        ("\\frac{aaaaaaaa + bbbbbbbb + cccccccc}{3}", ["\\frac{aaaaaaaa + bbbbbbbb + cccccccc}{3}"]),
    ])
    func narrowPagesBreakTermsThenFactorsThenBrackets(tex: String, expected: [String]) {
        let part = FormulaLines.part(of: TeXReader().read(tex).formula)
        let read = { (tex: String) in TeXWriter.string(TeXReader().read(tex).formula) }
        #expect(leaves(part).map(read) == expected.map(read))
    }

    @Test func whatAnAuthorsRelationIsAboutStaysWithIt() {
        let tex = "y = aaaaaaaa \\cdot bbbbbbbb + cccccccc \\cdot dddddddd + eeeeeeee"
        let lines = FormulaLines.statements(of: TeXReader().read(tex).formula).flatMap { leaves($0) }
        #expect(lines.count > 1 && lines[0].hasPrefix("y = aaaaaaaa"))
    }

    @Test func longTermIsBrokenBetweenFactors() {
        let formula = TeXReader().read("x + aaaaaaaa \\cdot bbbbbbbb \\cdot c").formula
        let lines = FormulaLines.lines(of: formula, width: 6500)
        #expect(lines.map { TeXWriter.string($0) } == ["x + aaaaaaaa", "\\cdot bbbbbbbb", "\\cdot c"])
    }

    @Test func shortFormulaIsOneLine() {
        #expect(FormulaLines.lines(of: .identifier("x")) == [.identifier("x")])
    }

    @Test func stagesAreAlignedOnTheEqualsSigns() {
        let formula = FormulaLines.aligned(.identifier("y"), [.identifier("a"), .number("2")])
        #expect(TeXWriter.string(formula) == "\\begin{aligned} y & = a \\\\ & = 2 \\end{aligned}")
    }
}
