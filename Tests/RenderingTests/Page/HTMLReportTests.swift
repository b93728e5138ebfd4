import Diagnostics
import LectureModel
import Rendering
import Testing

@Suite struct HTMLReportTests {
    private let nowhere = ReportBuilder.nowhere

    @Test func hostileTextIsEscapedWhereverItStands() {
        let hostile = "</script><script>alert(\"1\")</script>'&"
        var builder = ReportBuilder()
        builder.lecture.title = ReportBuilder.rich(hostile)
        builder.lecture.frontMatter.authors = [hostile]
        builder.lecture.frontMatter.language = hostile
        let cell = builder.cell(
            hostile,
            outputs: [
                .text(hostile), .value(ShownValue(type: hostile, text: hostile, form: .text(hostile), name: hostile)),
            ]
        ) { $0.label = hostile }
        builder.lecture.blocks = [
            ReportBuilder.heading(2, hostile, number: "1", id: hostile),
            ReportBuilder.paragraph(.code(hostile, nowhere)),
            ReportBuilder.paragraph(.html(hostile, nowhere)), .html(HTMLBlock(source: hostile, range: nowhere)), cell,
        ]
        let page = builder.page
        #expect(!page.contains("<script"))
        #expect(!page.contains("</script"))
        #expect(!page.contains("(\"1\")"))
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "vbscript:x",
        "\u{1}javascript:x", "file:///etc/passwd",
    ])
    func dangerousLinksKeepTheirWordsAlone(_ destination: String) {
        let page = page(linkingTo: destination)
        #expect(page.contains("<p>words</p>"))
    }

    @Test(arguments: [
        ("https://a.b/ä?q=\"1\"", "https://a.b/%C3%A4?q=%221%22"), ("#sec-a", "#sec-a"), ("02.md", "02.md"),
        ("mailto:a@b.c", "mailto:a@b.c"), ("a/b:c", "a/b:c"), ("%20", "%20"),
    ])
    func otherLinksLeadWhereTheySay(_ destination: String, _ address: String) {
        #expect(page(linkingTo: destination).contains("<p><a href=\"\(address)\">words</a></p>"))
    }

    private func page(linkingTo destination: String) -> String {
        var builder = ReportBuilder()
        let link = Link(destination: destination, title: nil, children: ReportBuilder.text("words"), range: nowhere)
        builder.lecture.blocks = [ReportBuilder.paragraph(.link(link))]
        return builder.page
    }

    @Test func theSameLectureGivesTheSameBytes() {
        var builder = ReportBuilder()
        builder.lecture.blocks = [builder.cell("let a = 1", outputs: [.text("1\n")])]
        #expect(builder.page == builder.page)
    }

    @Test func nothingRunsAndNothingIsLoaded() {
        let page = ReportBuilder().page
        #expect(page.contains("default-src 'none'"))
        for word in ["http://", "https://", "<script", "@import", "url(http", "<link"] {
            #expect(!page.contains(word), "\(word)")
        }
    }

    @Test func theHeaderComesFromTheFrontMatter() {
        var builder = ReportBuilder()
        builder.lecture.title = ReportBuilder.rich("Convolution")
        builder.lecture.frontMatter.course = "Deep Learning"
        builder.lecture.frontMatter.number = "7"
        builder.lecture.frontMatter.authors = ["Ada", "Grace"]
        builder.lecture.frontMatter.date = "2026-11-20"
        let page = builder.page
        #expect(page.contains("<title>Convolution</title>"))
        #expect(page.contains("<p class=\"kicker\">Deep Learning · Lecture\u{A0}7</p><h1>Convolution</h1>"))
        #expect(page.contains("<p class=\"byline\">Ada, Grace · 20\u{A0}November\u{A0}2026</p>"))
    }

    @Test func aNoteFollowsTheCommaBehindItsReference() {
        var builder = ReportBuilder()
        let note = Paragraph(inlines: ReportBuilder.text("aside"), range: nowhere)
        builder.lecture.footnotes = [Footnote(name: "a", number: 1, blocks: [.paragraph(note)], range: nowhere)]
        let reference = FootnoteReference(footnote: 0, number: 1, occurrence: 1, range: nowhere)
        builder.lecture.blocks = [
            ReportBuilder.paragraph(.text("word", nowhere), .footnote(reference), .text(", and more", nowhere))
        ]
        #expect(
            builder.page.contains(
                """
                word<a class="mark" role="doc-noteref" id="ref-1" href="#note-1"><sup>1</sup></a>,\
                <span class="note" role="doc-footnote" id="note-1"><sup>1</sup> aside \
                <a role="doc-backlink" href="#ref-1" aria-label="Back to the text">↩\u{FE0E}</a></span> and more
                """))
    }

    /// A browser breaks lines between a formula and a bracket or a point: they stand in one box.
    @Test func aFormulaStaysWithWhatTouchesIt() {
        var builder = ReportBuilder()
        let formula = Inline.formula(
            InlineFormula(tex: TeXSource(source: "n", range: nowhere), isDisplay: false, range: nowhere))
        builder.lecture.blocks = [
            ReportBuilder.paragraph(
                .text("words (of ", nowhere), formula, .text("), so (", nowhere), formula, .text(" more ", nowhere),
                formula, .text(" end ", nowhere), formula)
        ]
        let math = "<math alttext=\"n\"><mi>n</mi></math>"
        #expect(
            builder.page.contains(
                "<p>words (of <span class=\"kept\">\(math)),</span> so <span class=\"kept\">(\(math)</span> more "
                    + "\(math) end \(math)</p>"))
    }

    @Test func aFailedCellShowsItsDiagnosticWithTheCaret() {
        var builder = ReportBuilder()
        let block = builder.cell("let z = x + wrong", state: .failed)
        let base = builder.lecture.cells[0].code.base
        let range = SourceRange(base.advanced(by: 12), base.advanced(by: 17))
        builder.result.cells[0].outputs = [
            .diagnostics([Diagnostic(.error, "cannot find 'wrong' in scope", at: range)])
        ]
        builder.lecture.blocks = [block]
        let page = builder.page
        #expect(page.contains("<div class=\"cell failed\">"))
        #expect(page.contains("sample.md:1:13: <span class=\"error\">error: </span><b>cannot find"))
        #expect(page.contains("<span class=\"error\">^~~~~\n</span>"))
    }

    @Test func anUnansweredExerciseIsOpen() {
        var builder = ReportBuilder()
        _ = builder.cell("func corner() -> Double { unanswered() }", role: .exercise("corner"))
        _ = builder.cell("check(true)", role: .test("corner"), state: .notRun(.waitsFor(exercise: "corner")))
        builder.lecture.exercises = [
            Exercise(
                identifier: "corner", title: ReportBuilder.text("The corner"), number: 1, points: 2, statement: [],
                answer: 0, hints: [ReportBuilder.rich("Turn it.")], tests: [1], range: nowhere)
        ]
        let waiting = builder.cell("corner()", state: .notRun(.waitsFor(exercise: "corner")))
        builder.lecture.blocks = [.exercise(0, nowhere), waiting]
        let page = builder.page
        #expect(page.contains("<section class=\"exercise\" id=\"exr-corner\" aria-labelledby=\"exr-corner-title\">"))
        #expect(page.contains("<span class=\"label\">2 points</span>"))
        #expect(page.contains("<b>Open:</b>"))
        #expect(page.contains("<summary>Hint</summary><p>Turn it.</p>"))
        #expect(page.contains("Waits for your answer to Exercise\u{A0}1."))
        #expect(!page.contains("contains solutions"))
    }
}
