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
        #expect(FormulaLines.statements(of: short) == [short])
        let long = TeXReader().read("a = b c d e f g h i j k + l m n o, \\qquad p = q \\cdot r \\cdot s \\cdot t")
            .formula
        let parts = FormulaLines.statements(of: long).map { TeXWriter.string($0) }
        #expect(parts.count == 2 && parts[1].hasPrefix("p"))
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
