import Diagnostics
import Figures
import Formulas
import LectureModel
import Rendering

/// A lecture with every kind of block, inline, output and value, built by hand.
enum SampleReport {
    private static let nowhere = ReportBuilder.nowhere

    static func make() -> Report {
        var builder = ReportBuilder()
        front(&builder)
        builder.lecture.footnotes = footnotes
        builder.lecture.inlineValues = [
            InlineValue(expression: builder.fragment("y[0, 0]"), cellsBefore: 1, range: nowhere)
        ]
        builder.result.inlineValues = [.text("-13")]
        builder.lecture.checkedNumbers = [
            CheckedNumber(
                digits: "0.01003", digitsRange: nowhere, expression: builder.fragment("dE_dw11"), cellsBefore: 2,
                range: nowhere)
        ]
        builder.result.checkedNumbers = [.text("0.01003")]
        builder.lecture.blocks = opening(&builder) + cells(&builder) + apparatus() + exercises(&builder) + closing()
        return Report(
            builder.lecture, result: builder.result, sources: builder.sources,
            pictures: ["dot.png": Picture(mediaType: "image/png", bytes: dot)])
    }

    private static func front(_ builder: inout ReportBuilder) {
        builder.lecture.title = ReportBuilder.rich("Convolution by hand")
        builder.lecture.frontMatter.course = "Deep Learning"
        builder.lecture.frontMatter.number = "7"
        builder.lecture.frontMatter.authors = ["Ada Beispiel"]
        builder.lecture.frontMatter.date = "2026-11-20"
        builder.lecture.frontMatter.subtitle = ReportBuilder.rich(
            "After this you can compute any entry of a convolution with a pencil, and say why the kernel is turned first."
        )
    }

    private static let footnotes = [
        Footnote(
            name: "turn", number: 1,
            blocks: [
                ReportBuilder.paragraph(
                    "Some books call the sum without the turn a convolution too; libraries compute it and keep the name."
                )
            ], range: nowhere),
        Footnote(
            name: "long", number: 2,
            blocks: [
                ReportBuilder.paragraph("A note of two paragraphs waits for the end of its section."),
                ReportBuilder.paragraph("This is its second one."),
            ], range: nowhere),
    ]

    private static func opening(_ builder: inout ReportBuilder) -> [Block] {
        builder.lecture.labels = [
            Label(kind: .equation, name: "eq-conv", number: "1", identifier: "eq-conv", range: nowhere),
            Label(kind: .figure, name: "fig-dot", number: "1", identifier: "fig-dot", range: nowhere),
            Label(kind: .exercise, name: "exr-corner", number: "1", identifier: "exr-corner", range: nowhere),
        ]
        builder.lecture.targets = builder.lecture.labels + [nil]
        return [
            ReportBuilder.paragraph(
                text("Where is the edge in nine numbers? The output is "), formula("y[m,n]"),
                text(", a sum of products"),
                .footnote(FootnoteReference(footnote: 0, number: 1, occurrence: 1, range: nowhere)),
                text(", and its corner is "), .value(0, nowhere), text(". As "), reference("eq-conv", 0),
                text(" says, the kernel is "), .emphasis(ReportBuilder.text("turned"), nowhere),
                text(" before it slides; "), reference("fig-dot", 1), text(" shows "), .code("y[0, 0]", nowhere),
                text(", and "), reference("nothing", 3), text(" leads nowhere. One gradient is "),
                .checkedNumber(0, nowhere), text(".")),
            display("y[m,n] = \\sum_{j}\\sum_{i} x[i,j]\\,h[m-i,n-j]", label: "eq-conv", number: "1"),
            ReportBuilder.heading(2, "Where is the edge?", number: "1", id: "sec-where"),
            ReportBuilder.paragraph(
                text("A long note"),
                .footnote(FootnoteReference(footnote: 1, number: 2, occurrence: 1, range: nowhere)),
                text(" and the first again"),
                .footnote(FootnoteReference(footnote: 0, number: 1, occurrence: 2, range: nowhere)),
                text(". A "), .strong(ReportBuilder.text("bold"), nowhere), text(" word,"), .softBreak(nowhere),
                link("a link", "https://example.org/a b"), text(", "), link("a trap", "javascript:alert(1)"),
                text(","), .lineBreak(nowhere), text("and "), .html("<b>raw</b>", nowhere), text(".")),
        ]
    }

    private static func cells(_ builder: inout ReportBuilder) -> [Block] {
        let y = ShownValue.Form.tensor(shape: [3, 3], elements: [-13, -20, -17, -18, -24, -18, 13, 20, 17])
        let rows: [[ShownValue.Form]] = [
            [.scalar("0.05"), .scalar("400"), .text("slow")], [.scalar("0.5"), .scalar("40"), .text("good")],
            [.scalar("5.0"), .scalar("3"), .text("diverges")],
        ]
        let outputs: [Output] = [
            .text("corner: -13.0\n"), .value(shown("Tensor", "[[-13.0, …]]", y, name: "y")),
            .value(shown("Double", "-13.0", .scalar("-13.0"), name: "corner")),
            .value(shown("[Int]", "[1, 2]", .sequence([.scalar("1"), .scalar("2")]), name: "steps")),
        ]
        let code = """
            let x: Tensor = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
            let h: Tensor = [[-1, -2, -1], [0, 0, 0], [1, 2, 1]]
            let y = convolve2D(x, h, padding: .same)  // turned
            print("corner:", y[0, 0])
            """
        let first = builder.cell(code, outputs: outputs) { $0.label = "conv" }
        let steps = builder.cell("let dE_dy = y - t  // error at the output", outputs: [.steps(workedSteps)]) {
            $0.echo = .folded
        }
        let table = builder.cell(
            "runs",
            outputs: [.value(shown("[Run]", "…", .table(columns: ["rate", "steps", "verdict"], rows: rows)))]
        ) { $0.caption = ReportBuilder.rich("Learning rates and what they gave.") }
        let chart = builder.cell("Chart { … }", outputs: [.figure(lossCurve)]) { options in
            options.label = "fig-loss"
            options.caption = ReportBuilder.rich("The loss falls fast, then creeps.")
        }
        let record = builder.cell(
            "run",
            outputs: [
                .value(shown("Run", "…", .record(type: "Run", fields: [field("rate", "0.5"), field("steps", "-4")])))
            ]
        ) { $0.output = .folded }
        return [
            ReportBuilder.heading(3, "The kernel is turned", number: "1.1", id: "sec-turned"), first, steps, table,
            chart,
            record,
        ]
            + failures(&builder)
    }

    private static var lossCurve: Figure {
        let losses = [0.2722, 0.2245, 0.1871, 0.1602, 0.1411, 0.1272, 0.1169]
        return Chart {
            ForEach(losses.indices) { step in
                LineMark(x: .value("step", step), y: .value("loss", losses[step]))
            }
        }.figure
    }

    private static func failures(_ builder: inout ReportBuilder) -> [Block] {
        let failed = builder.cell("let z = x + wrong", state: .failed)
        let base = builder.lecture.cells[builder.lecture.cells.count - 1].code.base
        let range = SourceRange(base.advanced(by: 12), base.advanced(by: 17))
        let diagnostics = [Diagnostic(.error, "cannot find 'wrong' in scope", at: range)]
        builder.result.cells[builder.result.cells.count - 1].outputs = [.diagnostics(diagnostics)]
        let needs = builder.cell("z + 1", state: .notRun(.needs(name: "z", cell: 4)))
        let shown = builder.cell("let notRun = true", state: .notRun(.notEvaluated))
        return [failed, needs, shown]
    }

    private static let workedSteps = [
        Step(
            label: "error at the output", symbol: tree("\\frac{\\partial E}{\\partial y}"),
            stages: [tree("y - t"), tree("0.4254 - 1"), tree("-0.5746")], range: nowhere),
        Step(symbol: tree("h"), stages: [tree("\\sigma(u)"), tree("0.8320")], range: nowhere),
    ]

    private static func apparatus() -> [Block] {
        let table = Table(
            alignments: [.left, .right, .center],
            head: [cell("rate"), cell("loss"), cell("a|b")],
            rows: [[cell("0.05"), cell("0.2245"), cell("x")], [cell("5"), cell("12.7"), cell("y")]], range: nowhere)
        let items = ["first the input,", "then the kernel"].map { words in
            ListItem(blocks: [ReportBuilder.paragraph(words)], range: nowhere)
        }
        return [
            .table(table), .list(List(start: nil, isTight: true, items: items, range: nowhere)),
            .list(List(start: 3, isTight: false, items: items, range: nowhere)),
            callout(.note, "A callout says something beside the argument."),
            callout(.warning, "A wrong order runs without complaint.", title: "order matters"),
            .callout(
                Callout(
                    kind: .predict, body: [ReportBuilder.paragraph("Is the corner positive?")],
                    answer: [ReportBuilder.paragraph("Negative: the kernel is flipped before it slides.")],
                    range: nowhere)),
            .callout(
                Callout(
                    kind: .recall, body: [ReportBuilder.paragraph("What is a path?")],
                    citation: Citation(lecture: "03", section: "chain", range: nowhere), range: nowhere)),
            .quote(Quote(blocks: [ReportBuilder.paragraph("All models are wrong.")], range: nowhere)),
            .listing(Listing(language: "python", code: "print(\"```\")\n", range: nowhere)),
            .figure(
                ImageFigure(
                    image: Image(
                        source: "dot.png", title: nil, alternative: ReportBuilder.text("A dot"), range: nowhere),
                    caption: ReportBuilder.text("One dot."), label: "fig-dot", number: "1", range: nowhere)),
            .html(HTMLBlock(source: "<div>raw</div>", range: nowhere)), .thematicBreak(nowhere),
        ]
    }

    private static func exercises(_ builder: inout ReportBuilder) -> [Block] {
        _ = builder.cell(
            "func corner(_ x: Tensor, _ h: Tensor) -> Double {\n    unanswered()\n}", role: .exercise("corner"))
        let answer = builder.lecture.cells.count - 1
        let verdicts: [Output] = [
            .check(CheckVerdict(passed: true, message: "The shape is right.", points: 1, range: nowhere)),
            .check(
                CheckVerdict(
                    passed: false, message: "The kernel is flipped before it slides.", got: "13.0", expected: "-13.0",
                    range: nowhere)),
        ]
        _ = builder.cell("checkClose(corner(x, h), -13)", role: .test("corner"), outputs: verdicts)
        builder.lecture.exercises = [
            Exercise(
                identifier: "corner", title: ReportBuilder.text("The corner"), number: 1, points: 2,
                statement: [ReportBuilder.paragraph("Write a function that gives the upper left entry.")],
                answer: answer,
                hints: [
                    ReportBuilder.rich("Turn the kernel first."), ReportBuilder.rich("Four products are not zero."),
                ],
                tests: [answer + 1], range: nowhere)
        ]
        return [
            ReportBuilder.heading(2, "Now you", number: "2", id: "sec-you"), .exercise(0, nowhere),
            builder.cell("corner(x, h)", state: .notRun(.waitsFor(exercise: "corner"))),
        ]
    }

    private static func closing() -> [Block] {
        [
            ReportBuilder.heading(2, "Say it back", number: "3", id: "sec-say"),
            ReportBuilder.paragraph("1. is no list here."),
        ]
    }

    // MARK: Short spellings

    private static func text(_ words: String) -> Inline { .text(words, nowhere) }

    private static func tex(_ source: String) -> TeXSource {
        TeXSource(source: source, range: nowhere, formula: tree(source))
    }

    private static func tree(_ source: String) -> Formula { TeXReader().read(source).formula }

    private static func formula(_ source: String) -> Inline {
        .formula(InlineFormula(tex: tex(source), isDisplay: false, range: nowhere))
    }

    private static func display(_ source: String, label: String, number: String) -> Block {
        .formula(DisplayFormula(tex: tex(source), label: label, number: number, range: nowhere))
    }

    private static func reference(_ name: String, _ index: Int) -> Inline {
        .crossReference(CrossReference(name: name, index: index, range: nowhere))
    }

    private static func link(_ words: String, _ destination: String) -> Inline {
        .link(Link(destination: destination, title: nil, children: ReportBuilder.text(words), range: nowhere))
    }

    private static func cell(_ words: String) -> TableCell {
        TableCell(inlines: ReportBuilder.text(words), range: nowhere)
    }

    private static func shown(
        _ type: String, _ text: String, _ form: ShownValue.Form, name: String? = nil
    ) -> ShownValue {
        ShownValue(type: type, text: text, form: form, name: name)
    }

    private static func field(_ name: String, _ value: String) -> ShownValue.Field {
        ShownValue.Field(name: name, value: .scalar(value))
    }

    private static func callout(_ kind: Callout.Kind, _ words: String, title: String? = nil) -> Block {
        let title = title.map(ReportBuilder.rich)
        return .callout(Callout(kind: kind, title: title, body: [ReportBuilder.paragraph(words)], range: nowhere))
    }

    /// One grey pixel.
    private static let dot: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
        8, 0,
        0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0, 0, 0, 0x82,
        0,
        0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
}
