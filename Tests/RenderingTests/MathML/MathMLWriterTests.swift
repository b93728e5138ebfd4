import Formulas
import Rendering
import Testing

@Suite struct MathMLWriterTests {
    static func content(_ tex: String, isDisplay: Bool = true) -> String {
        var markup = MarkupWriter()
        MathMLWriter.writeContent(of: TeXReader().read(tex).formula, isDisplay: isDisplay, into: &markup)
        return markup.string
    }

    @Test func elementCarriesTheSource() {
        var markup = MarkupWriter()
        MathMLWriter.write(.identifier("x"), isDisplay: true, tex: "\"<x>\"", into: &markup)
        #expect(markup.string == "<math display=\"block\" alttext=\"&quot;&lt;x&gt;&quot;\"><mi>x</mi></math>")
    }

    @Test(arguments: [
        ("= -13", "<mo>=</mo><mo form=\"prefix\">−</mo><mn>13</mn>"),
        ("a - b", "<mi>a</mi><mo>−</mo><mi>b</mi>"),
        ("(-b)", "<mo stretchy=\"false\">(</mo><mo form=\"prefix\">−</mo><mi>b</mi><mo stretchy=\"false\">)</mo>"),
        (
            "|-x|",
            "<mo stretchy=\"false\" form=\"prefix\">|</mo><mo form=\"prefix\">−</mo><mi>x</mi>"
                + "<mo stretchy=\"false\" form=\"postfix\">|</mo>"
        ),
        ("x^{-1}", "<msup><mi>x</mi><mrow><mo form=\"prefix\">−</mo><mn>1</mn></mrow></msup>"),
    ])
    func signIsNoDifference(tex: String, expected: String) {
        #expect(MathMLWriterTests.content(tex) == expected)
    }

    @Test(arguments: [
        ("\\mathbb{R}", "<mi>ℝ</mi>"), ("\\mathcal{L}", "<mi>ℒ</mi>"), ("\\mathbf{w}", "<mi>𝐰</mi>"),
        ("\\boldsymbol{\\theta}", "<mi>𝜽</mi>"), ("\\mathbf{0}", "<mn>𝟎</mn>"),
        ("\\mathrm{d}", "<mi mathvariant=\"normal\">d</mi>"), ("\\Gamma", "<mi mathvariant=\"normal\">Γ</mi>"),
        ("\\mathrm{ReLU}", "<mi>ReLU</mi>"), ("\\mathit{ab}", "<mi>𝑎𝑏</mi>"), ("h", "<mi>h</mi>"),
    ])
    func alphabetsAreUnicodeLetters(tex: String, expected: String) {
        #expect(MathMLWriterTests.content(tex) == expected)
    }

    @Test func limitsStandBelowInDisplaysAndBesideInLines() {
        let lower = "<mi>i</mi>"
        #expect(MathMLWriterTests.content("\\sum_i") == "<munder><mo lspace=\"0\">∑</mo>\(lower)</munder>")
        #expect(
            MathMLWriterTests.content("\\sum_i", isDisplay: false) == "<msub><mo lspace=\"0\">∑</mo>\(lower)</msub>")
        #expect(MathMLWriterTests.content("\\max_i") == "<munder><mi>max</mi>\(lower)</munder>")
        #expect(MathMLWriterTests.content("\\int_i") == "<msub><mo lspace=\"0\">∫</mo>\(lower)</msub>")
        #expect(
            MathMLWriterTests.content("\\sum\\limits_i", isDisplay: false)
                == "<munder><mo movablelimits=\"false\" lspace=\"0\">∑</mo>\(lower)</munder>")
        #expect(MathMLWriterTests.content("\\frac{\\sum_i}{1}").contains("<msub>"))
    }

    @Test func signBehindACommaIsNoDifferenceAlsoWhereALineMayEnd() {
        let parts = [
            FormulaPart(TeXReader().read("(0.1355,").formula), FormulaPart(TeXReader().read("-1.287)").formula),
        ]
        var markup = MarkupWriter()
        MathMLWriter.writeLines(of: parts, isDisplay: true, into: &markup)
        #expect(markup.string.contains("<mo form=\"prefix\">−</mo><mn>1.287</mn>"))
    }

    @Test func relationsKeepTheirSpaceBelowWords() {
        #expect(
            MathMLWriterTests.content("\\overset{d}{\\sim}")
                == "<mover><mo lspace=\"0.278em\" rspace=\"0.278em\">∼</mo><mi>d</mi></mover>")
    }

    @Test func bracketOfAStatedSizeKeepsItBelowAnExponent() {
        #expect(MathMLWriterTests.content("\\big( x \\big)^2").contains("<msup><mrow><mo stretchy=\"true\""))
    }

    @Test func bracketsGrowOnlyWhenAsked() {
        #expect(
            MathMLWriterTests.content("(x)")
                == "<mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo>")
        #expect(
            MathMLWriterTests.content("\\left(x\\right]")
                == "<mrow><mo stretchy=\"true\" form=\"prefix\">(</mo><mi>x</mi>"
                + "<mo stretchy=\"true\" form=\"postfix\">]</mo></mrow>")
    }

    @Test func functionsKeepDistance() {
        let applied = "<mo>\u{2061}</mo>"
        let thin = "<mspace width=\"0.167em\" />"
        #expect(
            MathMLWriterTests.content("2 \\sin x") == "<mn>2</mn>\(thin)<mi>sin</mi>\(applied)\(thin)<mi>x</mi>")
        #expect(
            MathMLWriterTests.content("\\sin(x)")
                == "<mi>sin</mi>\(applied)<mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo>")
    }

    @Test func alignedLinesContinueAfterTheirCell() {
        let markup = MathMLWriterTests.content("\\begin{aligned} a &= b \\\\ &- c \\end{aligned}")
        #expect(markup.contains("<mtable class=\"aligned\" displaystyle=\"true\">"))
        #expect(markup.contains("<mtd><mo form=\"infix\">−</mo><mi>c</mi></mtd>"))
        let indented = MathMLWriterTests.content("\\begin{aligned} a &= b \\\\ &\\quad - c \\end{aligned}")
        #expect(indented.contains("<mspace width=\"1em\" /><mo form=\"infix\">−</mo>"))
    }

    @Test func longAlignedLinesMayContinueBelow() {
        let long = MathMLWriterTests.content(
            "\\begin{aligned} y &= aaaaaaaa \\cdot bbbbbbbb + cccccccc \\cdot dddddddd \\end{aligned}")
        #expect(long.contains("<mtd><mrow class=\"wrap\"><mrow><mo>=</mo>"))
        #expect(long.contains("<mrow><mo form=\"infix\">+</mo>"))
        #expect(!MathMLWriterTests.content("\\begin{aligned} y &= a + b \\end{aligned}").contains("wrap"))
    }

    @Test func signsThatAreSpokenOfKeepNoDistance() {
        var markup = MarkupWriter()
        MathMLWriter.write(TeXReader().read("\\odot").formula, isDisplay: false, tex: "", into: &markup)
        #expect(markup.string == "<math alttext=\"\"><mo lspace=\"0\" rspace=\"0\">⊙</mo></math>")
    }

    @Test func textKeepsItsSpacesAndIsEscaped() {
        #expect(MathMLWriterTests.content("\\text{ a < b }") == "<mtext>\u{A0}a &lt; b\u{A0}</mtext>")
    }

    @Test func unknownSourceIsShown() {
        #expect(MathMLWriterTests.content("\\foo") == "<mtext class=\"unknown\">\\foo</mtext>")
    }

    @Test func referencesBecomeNumbers() {
        var markup = MarkupWriter()
        MathMLWriter.writeContent(
            of: .reference("eq-a", parenthesised: true), isDisplay: false, into: &markup,
            references: { $0 == "eq-a" ? "3" : nil })
        #expect(markup.string == "<mtext>(3)</mtext>")
    }

    @Test func writingManyFormulasCostsNoCopies() {
        var markup = MarkupWriter()
        for _ in 0..<2000 { MathMLWriter.write(.identifier("x"), isDisplay: false, tex: "x", into: &markup) }
        #expect(markup.bytes.count == 2000 * "<math alttext=\"x\"><mi>x</mi></math>".utf8.count)
    }

    @Test func fontIsThere() {
        #expect(MathFont.bytes.count > 50_000)
        #expect(Array(MathFont.bytes.prefix(4)) == Array("wOF2".utf8))
        #expect(Array(MathFont.boldBytes.prefix(4)) == Array("wOF2".utf8))
    }
}
