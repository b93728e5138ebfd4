import Diagnostics
import Formulas
import Testing

/// What is reported for TeX that cannot be read, and where.
@Suite struct TeXDiagnosticsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var source: String
        var message: String
        /// The source under the caret.
        var place: String
        var testDescription: String { source }
    }

    static let cases = [
        Case(source: "a + \\alhpa", message: "unknown command “\\alhpa”", place: "\\alhpa"),
        Case(source: "\\frac{a}", message: "“\\frac” needs an argument after it", place: "\\frac"),
        Case(source: "x^{a", message: "this brace is not closed", place: "{"),
        Case(source: "a}b", message: "this closing brace has no partner", place: "}"),
        Case(
            source: "a & b", message: "“&” separates cells and stands inside an environment such as aligned", place: "&"
        ),
        Case(source: "a \\\\ b", message: "a new line stands inside an environment such as aligned", place: "\\\\"),
        Case(source: "\\left( a", message: "“\\left” without its “\\right”", place: "\\left"),
        Case(source: "a \\right)", message: "“\\right” without its “\\left”", place: "\\right"),
        Case(
            source: "\\left a \\right)",
            message: "“\\left” needs a bracket after it (“.” is an invisible one), not “a”", place: "\\left"),
        Case(source: "x_1_2", message: "a second subscript: put braces around what it belongs to", place: "_"),
        Case(source: "x^1^2", message: "a second superscript: put braces around what it belongs to", place: "^"),
        Case(source: "\\begin{pmatrx} a \\end{pmatrx}", message: "unknown environment “pmatrx”", place: "\\begin"),
        Case(source: "\\begin{cases} a", message: "“\\begin{cases}” is not closed by “\\end{cases}”", place: "\\begin"),
        Case(
            source: "\\begin{cases} a \\end{case}", message: "“\\end{case}” does not close “\\begin{cases}”",
            place: "\\end"),
        Case(source: "\\end{cases}", message: "“\\end{cases}” without “\\begin{cases}”", place: "\\end"),
        Case(
            source: "\\begin{array}{lxr} a \\end{array}", message: "the columns of an array are l, c, r and |, not “x”",
            place: "\\begin"),
        Case(
            source: "\\hspace{3 miles}", message: "a width is a number with a unit, as “1em” or “3mu”",
            place: "\\hspace"),
        Case(source: "a $ b", message: "“$” inside a formula stands in \\text{…} only; a dollar is “\\$”", place: "$"),
        Case(source: "#1", message: "“#” with a digit stands in a definition only", place: "#1"),
        Case(source: "\\text{\\foo}", message: "“\\foo” is not known inside a text", place: "\\foo"),
        Case(
            source: "\\newcommand{x}{y}",
            message: "a definition needs the command's name, as in \\newcommand{\\R}{\\mathbb{R}}",
            place: "\\newcommand"),
    ]

    @Test(arguments: cases)
    func problemIsReportedAtItsPlace(example: Case) {
        let base = SourcePosition(offset: 100)
        let diagnostics = TeXReader().read(example.source, at: base).diagnostics
        #expect(diagnostics.count == 1)
        guard let diagnostic = diagnostics.first else { return }
        #expect(diagnostic.message == example.message)
        let bytes = Array(example.source.utf8)
        let lower = Int(diagnostic.range.lower.offset) - 100
        let place = String(decoding: bytes[lower..<lower + diagnostic.range.length], as: UTF8.self)
        #expect(place == example.place)
    }

    @Test func unknownCommandNamesTheNearestAndKeepsItsSource() {
        let reading = TeXReader().read("\\alhpa + 1")
        #expect(reading.diagnostics.first?.notes.first?.message == "did you mean “\\alpha”?")
        #expect(reading.formula == .row([.unknown("\\alhpa"), .plus, .number("1")]))
    }

    @Test func ownMacrosAreSuggestedToo() {
        var macros = TeXMacros()
        macros.define("softplus", as: "\\operatorname{softplus}")
        let reading = TeXReader(macros: macros).read("\\sofplus")
        #expect(reading.diagnostics.first?.notes.first?.message == "did you mean “\\softplus”?")
    }

    @Test func problemInsideAMacroIsReportedAtItsCall() {
        var macros = TeXMacros()
        macros.define("bad", as: "\\nothing{#1}")
        let diagnostics = TeXReader(macros: macros).read("x + \\bad{y}").diagnostics
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.range.lower.offset == 4)
        #expect(diagnostics.first?.range.length == 4)
    }

    @Test func endlessMacroIsStopped() {
        var macros = TeXMacros()
        macros.define("loop", as: "\\loop\\loop")
        let reading = TeXReader(macros: macros).read("\\loop")
        #expect(
            reading.diagnostics.map { $0.message } == ["the macros expand to too much; does one of them call itself?"])
    }

    @Test func deepNestingIsStopped() {
        let pairs = [
            ("{", "}"), ("\\frac{", "}{1}"), ("\\sqrt{", "}"), ("x^{", "}"), ("\\left(", "\\right)"),
            ("\\displaystyle ", ""), ("\\hat", ""), ("\\not", ""), ("\\mathbf", ""), ("\\text{", "}"),
            ("\\text{$", "$}"), ("\\begin{cases}", "\\end{cases}"), ("\\operatorname", ""), ("\\sqrt[", "]{x}"),
        ]
        for pair in pairs {
            let source = String(repeating: pair.0, count: 3_000) + "x" + String(repeating: pair.1, count: 3_000)
            let reading = TeXReader().read(source)
            #expect(reading.diagnostics.contains { $0.message == "the formula is nested too deeply to be shown" })
        }
    }

    @Test func scriptsInARowStayFlat() {
        let reading = TeXReader().read("x" + String(repeating: "^a", count: 20_000))
        guard case .row(let parts) = reading.formula else {
            Issue.record("not a row")
            return
        }
        #expect(parts.count == 20_000)
        #expect(reading.diagnostics.count == 50)
    }
}
